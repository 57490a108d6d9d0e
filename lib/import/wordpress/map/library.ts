import { slugOf } from '../../../model/slug.ts'
import { lineOfHtml } from '../html/convert.ts'
import type { SourceItem } from '../read/source-item.ts'
import type { SourceSite } from '../read/source-site.ts'
import { oldAddress, safeUpload, uploadOf } from './old-address.ts'

/** A file of the old site's library. */
export interface LibraryFile {
  /** Its place in the uploads folder: `2024/05/Modulo.pdf`. */
  readonly place: string
  /** Where it was read, rooted at the old site. */
  readonly address: string
  readonly title: string
  /** What an image shows: its alternative text or, without one, its caption. */
  readonly alt: string
}

/** The files of the old site, by the element that describes them and by their place. */
export interface Library {
  readonly byId: ReadonlyMap<number, LibraryFile>
  readonly byPlace: ReadonlyMap<string, LibraryFile>
  /** Elements whose place leads out of the library, or nowhere. */
  readonly strange: readonly SourceItem[]
}

export function libraryOf(items: readonly SourceItem[], site: SourceSite): Library {
  const byId = new Map<number, LibraryFile>()
  const strange: SourceItem[] = []
  for (const item of items.filter(({ type }) => type === 'attachment')) {
    const address = oldAddress(item.attachmentUrl, site.url, site)?.path ?? ''
    const said = item.meta.get('_wp_attached_file')
    const place = typeof said === 'string' && said !== '' ? safeUpload(said) : uploadOf(address)
    if (place === null) strange.push(item)
    else byId.set(item.id, { place, address, title: lineOfHtml(item.title), alt: altOf(item) })
  }
  return { byId, byPlace: new Map([...byId.values()].reverse().map((file) => [file.place, file])), strange }
}

function altOf({ meta, excerpt }: SourceItem): string {
  return lineOfHtml(String(meta.get('_wp_attachment_image_alt') ?? '')) || lineOfHtml(excerpt)
}

/** A file of this place, also one that is in the folder and in no list. */
export function fileAt(library: Library, place: string): LibraryFile {
  return library.byPlace.get(place) ?? { place, address: `/wp-content/uploads/${place}`, title: '', alt: '' }
}

/** The name of a file in our media, before it is made the only one of that name. `null` without an ending. */
export function mediaName(place: string): { readonly stem: string; readonly ending: string } | null {
  const name = place.slice(place.lastIndexOf('/') + 1)
  const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z0-9]{1,5})$/.exec(name) ?? []
  return ending === '' ? null : { stem: slugOf(stem) || 'file', ending: ending.toLowerCase() }
}

/**
 * The place of the file an address of the old site gives, or `null`. A size WordPress made of an image (`-300x200`) is that
 * image, unless a file has this very name.
 */
export function placeIn(library: Library, path: string): string | null {
  const exact = uploadOf(path)
  if (exact === null || library.byPlace.has(exact)) return exact
  const whole = exact.replace(/-\d{2,5}x\d{2,5}(?=\.[a-z0-9]+$)/i, '')
  const scaled = whole.replace(/(?=\.[a-z0-9]+$)/i, '-scaled')
  return !library.byPlace.has(whole) && library.byPlace.has(scaled) ? scaled : whole
}
