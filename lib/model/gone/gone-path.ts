import { type EntryPath, readEntryPath, writeEntryPath } from '../entry-path.ts'
import { gonePage } from '../types/gone-page.ts'
import type { EntryName } from './gone-values.ts'

/**
 * Where what is left of a page is kept: with its owner, so that whoever may write the one may write the other.
 *
 * @example gonePathOf(place) // 'content/prato/urp/ritirata/notizia-ponte-chiuso.md'
 */
export function gonePathOf({ site, owner, type, slug }: EntryPath): string {
  return writeEntryPath({ site, owner, type: gonePage.name, slug: `${type}-${slug}` })
}

export function isGonePath(path: string): boolean {
  return readEntryPath(path)?.type === gonePage.name
}

/** Which entry it is what is left of, by its own slug: the name of a type has no hyphen, so the first one parts the two. */
export function formerName(goneSlug: string): EntryName {
  const at = goneSlug.indexOf('-')
  return { type: goneSlug.slice(0, at), slug: goneSlug.slice(at + 1) }
}
