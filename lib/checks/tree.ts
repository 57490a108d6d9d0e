import { fieldsOn } from '../model/content-type.ts'
import type { Entry, EntryIssue } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { labelOfPath } from '../model/labels.ts'
import { type Reference, referencesOf } from '../model/references.ts'
import { ENTRY_SENTENCES as say } from '../model/sentences.ts'
import { typeNamed } from '../model/types.ts'

/** What a site has, as far as an entry may point at it. */
export interface SiteIndex {
  readonly site: string
  readonly kind: SiteKind
  /** Path of the entry of a type and slug. */
  readonly entryPath: (type: string, slug: string) => string | undefined
  readonly hasMedia: (path: string) => boolean
}

/** What is wrong with a valid entry among the others of its site: a doubled name, a relation or a file that is not there. */
export function checkPlace(entry: Entry, index: SiteIndex): readonly EntryIssue[] {
  return [...doubled(entry, index), ...referencesOf(entry, index.kind).flatMap((reference) => dangling(entry, reference, index))]
}

/** The same for all entries of a site at once. */
export function checkTree(entries: readonly Entry[], media: ReadonlySet<string>, site: string, kind: SiteKind): readonly EntryIssue[] {
  const paths = new Map<string, string>()
  for (const entry of entries) {
    const key = `${entry.type}/${entry.slug}`
    if (!paths.has(key)) paths.set(key, entry.path)
  }
  const index: SiteIndex = { site, kind, entryPath: (type, slug) => paths.get(`${type}/${slug}`), hasMedia: (path) => media.has(path) }
  return entries.flatMap((entry) => checkPlace(entry, index))
}

function doubled(entry: Entry, index: SiteIndex): EntryIssue[] {
  const other = index.entryPath(entry.type, entry.slug)
  if (other === undefined || other === entry.path) return []
  return [{ path: entry.path, field: '', label: '', sentence: say.doubled(entry.path, other) }]
}

function dangling(entry: Entry, reference: Reference, index: SiteIndex): EntryIssue[] {
  const type = typeNamed(entry.type)
  const label = type ? labelOfPath(fieldsOn(type, index.kind), reference.keys) : reference.keys.join('.')
  const issue = { path: entry.path, field: reference.keys.join('.'), label }
  if (reference.kind === 'entry') {
    // An office may name itself before it exists: its own entry is the one being written.
    const found = index.entryPath(reference.type, reference.slug) ?? (reference.type === entry.type && reference.slug === entry.slug)
    return found ? [] : [{ ...issue, sentence: say.relation(entry.path, label, reference.slug) }]
  }
  return index.hasMedia(`content/${index.site}${reference.file}`) ? [] : [{ ...issue, sentence: say.media(entry.path, label, reference.file) }]
}
