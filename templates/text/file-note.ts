import type { MediaFile } from '../../lib/site/site-input.ts'
import { fileWeight } from './file-weight.ts'
import { WORDS } from '../words/it.ts'

/** What a link to a file says of it before it is opened: «PDF, 29 kB» (writing guide of Designers Italia, links). */
export function fileNote(name: string, found: MediaFile | null): string {
  const kind = WORDS.fileKind(name.slice(name.lastIndexOf('.') + 1))
  return found?.size ? `${kind}, ${fileWeight(found.size)}` : kind
}
