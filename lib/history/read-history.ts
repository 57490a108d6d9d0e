import type { Publication } from '../forge/publication.ts'
import { readEntryPath } from '../model/entry-path.ts'
import type { PageHistory, PageVersion } from '../site/history/page-history.ts'
import type { HistorySource } from './history-source.ts'
import { type PagePublication, pagePublications } from './page-publications.ts'
import { isUrgent, rolesIn } from './roles-in.ts'

/** Publications of a page that its readers can go back through. */
export const MOST = 20

/**
 * What was published of a page, from the published line alone: no draft, no rejected text and no superseded tip is ever on it.
 *
 * @param page content path of the page, and the files it needs now as `/<owner>/media/<name>`
 */
export async function readHistory(source: HistorySource, { path, media }: { readonly path: string; readonly media: readonly string[] }): Promise<PageHistory> {
  const pages = await pagePublications(source, path, MOST + 1)
  const files = await Promise.all(media.map(async (file) => ({ file, changes: await source.publications(`content/${readEntryPath(path)?.site ?? ''}${file}`, MOST + 1) })))
  const oldest = pages.at(-1)?.order ?? 0
  const moments = new Map<number, Publication>()
  for (const one of [...files.flatMap(({ changes }) => changes), ...pages]) if (one.order >= oldest) moments.set(one.order, one)
  const kept = [...moments.values()].sort((a, b) => a.order - b.order).slice(-MOST)
  const versions = await Promise.all(kept.map((moment) => versionAt(source, moment, pages, files)))
  return { versions, whole: moments.size === kept.length && pages.length <= MOST }
}

type FileChanges = { readonly file: string; readonly changes: readonly Publication[] }

async function versionAt(source: HistorySource, { commit, order }: Publication, pages: readonly PagePublication[], files: readonly FileChanges[]): Promise<PageVersion> {
  const page = lastBefore(pages, order)
  return {
    path: page?.path ?? '',
    bytes: page?.after ? await source.blob(page.after) : null,
    at: commit.at,
    roles: rolesIn(commit.message),
    urgent: isUrgent(commit.message),
    media: new Map(
      files.flatMap(({ file, changes }): (readonly [string, string])[] => {
        const oid = lastBefore(changes, order)?.after
        return oid ? [[file, oid]] : []
      }),
    ),
  }
}

/** The newest of these, which come newest first, that had happened by then. */
function lastBefore<T extends Publication>(changes: readonly T[], order: number): T | undefined {
  return changes.find((one) => one.order <= order)
}
