import type { HistorySource } from '../../lib/history/history-source.ts'
import { readHistory } from '../../lib/history/read-history.ts'
import type { PageHistory } from '../../lib/site/history/page-history.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'

// Comparing thirty texts takes about a tenth of a second: so long, and no longer, is a reader or a publication kept waiting.
const VERSIONS_AT_ONCE = 30

/** What a site has to be told of the histories of its pages, some at a time. */
export interface PageHistories {
  /** The next ones to tell, or to take away because something was published since; `more` when it was not all. */
  readonly next: () => Promise<{ readonly histories: ReadonlyMap<string, PageHistory | null>; readonly more: boolean }>
}

/** @param versionOf another text whenever a file of the site is another, or was published again */
export function pageHistories(source: HistorySource, site: string, live: Pick<LiveSite, 'withHistory'>, versionOf: (path: string) => string): PageHistories {
  const told = new Map<string, string>()
  return {
    async next() {
      const histories = new Map<string, PageHistory | null>()
      const wanted = new Map(live.withHistory().map((page) => [page.path, { page, key: [page.path, ...page.media.map((file) => `content/${site}${file}`)].map(versionOf).join(' ') }]))
      for (const [path, key] of told) {
        if (wanted.get(path)?.key === key) continue
        // Until it is read again nothing is said: what was published may be that something must not be shown any more.
        histories.set(path, null)
        told.delete(path)
      }
      const untold = [...wanted.values()].filter(({ page }) => !told.has(page.path))
      let read = 0
      for (const { page, key } of untold) {
        if (read >= VERSIONS_AT_ONCE) return { histories, more: true }
        const history = await readHistory(source, page)
        read += history.versions.length
        histories.set(page.path, history)
        told.set(page.path, key)
      }
      return { histories, more: false }
    },
  }
}
