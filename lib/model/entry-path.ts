/** What a content path says: which site, who owns the entry, its type, its slug. */
export interface EntryPath {
  readonly site: string
  /** The office on a public site, the area on the intranet. */
  readonly owner: string
  readonly type: string
  readonly slug: string
}

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ENTRY = new RegExp(`^content/(${SEGMENT})/(${SEGMENT})/(${SEGMENT})/(${SEGMENT})\\.md$`)
const MEDIA = new RegExp(`^content/(${SEGMENT})/(${SEGMENT})/media/([a-z0-9][a-z0-9._-]*\\.[a-z0-9]+)$`)

/** Reads `content/<site>/<owner>/<type>/<slug>.md`; anything else is `null`, never repaired. */
export function readEntryPath(path: string): EntryPath | null {
  const [, site, owner, type, slug] = ENTRY.exec(path) ?? []
  return site && owner && type && slug ? { site, owner, type, slug } : null
}

export function writeEntryPath({ site, owner, type, slug }: EntryPath): string {
  return `content/${site}/${owner}/${type}/${slug}.md`
}

/** Reads `content/<site>/<owner>/media/<name>`, or `null`. */
export function readMediaPath(path: string): { site: string; owner: string; name: string } | null {
  const [, site, owner, name] = MEDIA.exec(path) ?? []
  return site && owner && name && !name.includes('..') ? { site, owner, name } : null
}

/** How an entry of a site refers to one of its media: `/<owner>/media/<name>`, rooted at the site. */
export const MEDIA_REFERENCE = new RegExp(`^/${SEGMENT}/media/[a-z0-9][a-z0-9._-]*\\.[a-z0-9]+$`)
