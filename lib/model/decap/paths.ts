import { type EntryPath, readEntryPath, writeEntryPath } from '../entry-path.ts'

/**
 * Decap keeps the entries of a collection below one folder and has one collection for each site and type; content keeps
 * them below their owner. These functions are the bijection between the two:
 * `content/<site>/<owner>/<type>/<slug>.md` ⇄ `content/<site>/<type>/<owner>/<slug>.md`.
 */
export function toEditorPath(path: string): string | null {
  return swapped(path)
}

/** The content path of an entry, from the path Decap knows it by; `null` when it is not one. */
export function fromEditorPath(path: string): string | null {
  return swapped(path)
}

// The two inner folders change places, so going there and coming back are one and the same step.
function swapped(path: string): string | null {
  const place = readEntryPath(path)
  return place && writeEntryPath({ ...place, owner: place.type, type: place.owner })
}

/** The folder Decap lists a collection from. */
export function editorFolder(site: string, type: string): string {
  return `content/${site}/${type}`
}

/** The folder Decap finds in what an entry may name: all a person may read, where a collection holds what they may write. */
export function referencesFolder({ site, type }: Pick<EntryPath, 'site' | 'type'>): string {
  return `riferimenti/${site}/${type}`
}

/** Site and type of a folder Decap asks for, and whether it is one of references; `null` when it is neither. */
export function readFolder(folder: string): { site: string; type: string; references: boolean } | null {
  const [, root, site, type] = /^(content|riferimenti)\/([a-z0-9-]+)\/([a-z0-9]+)$/.exec(folder) ?? []
  return site && type ? { site, type, references: root === 'riferimenti' } : null
}

/** A collection's name: `prato-notizia`. A type has no hyphen in its name, a site may. */
export function collectionName({ site, type }: Pick<EntryPath, 'site' | 'type'>): string {
  return `${site}-${type}`
}

/** The hidden collection that relations to a type choose from. */
export function referencesName({ site, type }: Pick<EntryPath, 'site' | 'type'>): string {
  return `${site}-${type}-riferimenti`
}

export function readCollectionName(name: string): Pick<EntryPath, 'site' | 'type'> | null {
  const [, site, type] = /^([a-z0-9-]*[a-z0-9])-([a-z0-9]+)$/.exec(name) ?? []
  return site && type ? { site, type } : null
}

/** What Decap calls the slug of an entry: `polizia-municipale/chiusura-ponte`. */
export function editorSlug({ owner, slug }: Pick<EntryPath, 'owner' | 'slug'>): string {
  return `${owner}/${slug}`
}

/** The content path of a collection's entry, or `null` when the two names do not make one. */
export function pathOfEntry(collection: string, slug: string): string | null {
  const place = readCollectionName(collection)
  const [owner, name, ...rest] = slug.split('/')
  if (!place || !owner || !name || rest.length > 0) return null
  const path = writeEntryPath({ ...place, owner, slug: name })
  return readEntryPath(path) && path
}
