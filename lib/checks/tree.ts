import { fieldsOn } from '../model/content-type.ts'
import type { Entry, EntryIssue } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { labelOfPath } from '../model/labels.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import { isGonePath } from '../model/gone/gone-path.ts'
import { type Reference, referencesOf } from '../model/references.ts'
import { ENTRY_SENTENCES as say } from '../model/sentences.ts'
import { typeNamed } from '../model/types.ts'
import { mayShow } from '../site/audience.ts'

/** What a site has, as far as an entry may point at it. */
export interface SiteIndex {
  readonly site: string
  readonly kind: SiteKind
  /** Paths of the entries of a type and slug: one on a public site, one an area at most on the intranet. */
  readonly entryPaths: (type: string, slug: string) => readonly string[]
  readonly hasMedia: (path: string) => boolean
}

/**
 * The entry that a page of `owner` means by a type and slug: its own area's before the common one's, and never another's,
 * which its readers may not read.
 */
export function entryMeant(index: SiteIndex, owner: string, type: string, slug: string): string | undefined {
  const visible = index.entryPaths(type, slug).filter((path) => mayShow({ tipo: index.kind }, owner, readEntryPath(path)?.owner ?? ''))
  return visible.find((path) => readEntryPath(path)?.owner === owner) ?? visible[0]
}

/**
 * What is wrong with a valid entry among the others of its site: a doubled name, a relation or a file that is not there.
 * What lies in an area that the entry's readers may not read is as good as not there, and is not told.
 */
export function checkPlace(entry: Entry, index: SiteIndex): readonly EntryIssue[] {
  return [...doubled(entry, index), ...referencesOf(entry, index.kind).flatMap((reference) => dangling(entry, reference, index))]
}

/** The same for all entries of a site at once. */
export function checkTree(entries: readonly Entry[], media: ReadonlySet<string>, site: string, kind: SiteKind): readonly EntryIssue[] {
  const paths = new Map<string, string[]>()
  for (const { type, slug, path } of entries) paths.set(`${type}/${slug}`, [...(paths.get(`${type}/${slug}`) ?? []), path])
  const index: SiteIndex = { site, kind, entryPaths: (type, slug) => paths.get(`${type}/${slug}`) ?? [], hasMedia: (path) => media.has(path) }
  return entries.flatMap((entry) => checkPlace(entry, index))
}

function doubled(entry: Entry, index: SiteIndex): EntryIssue[] {
  // A name goes back to whoever takes it: of two that had it, something is left in each place.
  if (isGonePath(entry.path)) return []
  const others = index.entryPaths(entry.type, entry.slug).filter((path) => path !== entry.path)
  const other = entryMeant({ ...index, entryPaths: () => others }, entry.owner, entry.type, entry.slug)
  if (other === undefined) return []
  return [{ path: entry.path, field: '', label: '', sentence: say.doubled(entry.path, other) }]
}

function dangling(entry: Entry, reference: Reference, index: SiteIndex): EntryIssue[] {
  const type = typeNamed(entry.type)
  const label = type ? labelOfPath(fieldsOn(type, index.kind), reference.keys) : reference.keys.join('.')
  const issue = { path: entry.path, field: reference.keys.join('.'), label }
  if (reference.kind === 'entry') {
    // An office may name itself before it exists: its own entry is the one being written.
    const found = entryMeant(index, entry.owner, reference.type, reference.slug) ?? (reference.type === entry.type && reference.slug === entry.slug)
    return found ? [] : [{ ...issue, sentence: say.relation(entry.path, label, reference.slug) }]
  }
  const file = `content/${index.site}${reference.file}`
  const own = mayShow({ tipo: index.kind }, entry.owner, readMediaPath(file)?.owner ?? '')
  return own && index.hasMedia(file) ? [] : [{ ...issue, sentence: say.media(entry.path, label, reference.file) }]
}
