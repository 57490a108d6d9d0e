/** Pictures that are only dots. SVG runs scripts and loads: it is a page, and is only saved. */
const RASTER: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/jpg', 'image/pjpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'])
const TEXT: ReadonlySet<string> = new Set(['text/plain', 'text/csv', 'text/tab-separated-values', 'text/markdown'])

/**
 * How an attachment can be looked at without saving it, by the type it will be served with; `null` for all that a browser could
 * take for a page or a program (HTML, XML, SVG, calendars, PDF with its scripts).
 */
export function shownAs(name: string, type: string): 'image' | 'text' | 'message' | null {
  if (type === 'message/rfc822') return 'message'
  if (RASTER.has(type)) return 'image'
  // A text that calls itself a page or a program is only saved, whatever its type.
  return TEXT.has(type) && !/\.(html?|xhtml|shtml|mhtml?|svgz?|xml|js|mjs|hta|vbs|bat|cmd|ps1|url|lnk|ics)\s*$/i.test(name) ? 'text' : null
}
