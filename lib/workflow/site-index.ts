import type { SiteIndex } from '../checks/tree.ts'
import type { TreeFile } from '../forge/commit.ts'
import { readEntryPath } from '../model/entry-path.ts'
import type { Site } from '../model/sites.ts'

/** What each site has, as far as an entry may point at it, from the files of a tree. */
export function siteIndexes(files: readonly TreeFile[]): (site: Site) => SiteIndex {
  const entryPaths = new Map<string, string[]>()
  const paths = new Set<string>()
  for (const { path } of files) {
    paths.add(path)
    const entry = readEntryPath(path)
    if (!entry) continue
    const key = `${entry.site}/${entry.type}/${entry.slug}`
    entryPaths.set(key, [...(entryPaths.get(key) ?? []), path])
  }
  return ({ key, tipo }) => ({
    site: key,
    kind: tipo,
    entryPaths: (type, slug) => entryPaths.get(`${key}/${type}/${slug}`) ?? [],
    hasMedia: (path) => paths.has(path),
  })
}
