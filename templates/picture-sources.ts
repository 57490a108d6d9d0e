import type { Site } from '../lib/model/sites.ts'
import { derivedFrom, FORMATS } from '../lib/site/derived-images.ts'
import type { MediaFile } from '../lib/site/site-input.ts'
import { href } from './href.ts'

/** What a `<source>` of an image says of one format. */
export interface PictureSource {
  readonly type: string
  readonly srcset: string
}

/** The lighter images a browser may choose from instead of a file, best format first; none where there is only the file. */
export function sourcesOf(site: Pick<Site, 'base'>, file: string, found: MediaFile | null): readonly PictureSource[] {
  const derived = found ? derivedFrom(file, found) : []
  if (derived.length === 0) return []
  return FORMATS.map((format) => {
    const set = derived.filter((one) => one.format === format).map((one) => `${href(site, one.file)} ${String(one.width)}w`)
    return { type: `image/${format}`, srcset: set.join(', ') }
  })
}
