import type { PageHistory, PageVersion } from '../../../../lib/site/history/page-history.ts'
import { openSite } from '../../../../lib/site/open-site.ts'
import type { Queries } from '../../../../lib/site/queries.ts'
import type { SiteFile } from '../../../../lib/site/site-input.ts'
import { OUTPUTS } from '../../../../templates/outputs.ts'
import { ASSETS, entryFile, PUBLIC, TODAY } from '../input.ts'

export const PATH = 'content/prova/polizia/notizia/ponte.md'

/** A text of the notice, as it was published at an hour of a day (`2026-10-01T09:00`, UTC). */
export function version(at: string, values: Readonly<Record<string, unknown>> = {}, more: Partial<PageVersion> = {}): PageVersion {
  const bytes = entryFile(PATH, { tipo: 'notizia', body: 'Il ponte è chiuso.', data_pubblicazione: '2026-09-01', ...values }).bytes ?? null
  return { path: PATH, bytes, at: Date.parse(`${at}Z`), roles: [], urgent: false, media: new Map(), ...more }
}

/** The page as it was taken away. */
export function gone(at: string): PageVersion {
  return { ...version(at), bytes: null }
}

export function historyOf(...versions: readonly PageVersion[]): PageHistory {
  return { versions, whole: true }
}

/** What a site answers that holds the newest of these versions, and other files. */
export function asked<T>(history: PageHistory, ask: (site: Queries) => T, others: ReadonlyMap<string, SiteFile> = new Map(), today = TODAY): T {
  const last = history.versions.at(-1)
  const files = new Map<string, SiteFile>(others)
  if (last?.bytes) files.set(last.path, { oid: 'f'.repeat(40), bytes: last.bytes, changedAt: last.at, hasHistory: true })
  const live = openSite({ site: PUBLIC, sites: [PUBLIC], today, files, assets: ASSETS, outputs: OUTPUTS })
  let answer: { readonly value: T } | undefined
  live.show((site) => {
    answer = { value: ask(site) }
    return ''
  })
  if (!answer) throw new Error('nobody answered')
  return answer.value
}
