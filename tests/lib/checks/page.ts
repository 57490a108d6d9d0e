import { checkEntry } from '../../../lib/checks/check-entry.ts'
import type { Issue } from '../../../lib/checks/issue.ts'
import { type EntryFacts, entryFacts } from '../../../lib/checks/knowledge/entry-facts.ts'
import { openKnowledge } from '../../../lib/checks/knowledge/open-knowledge.ts'
import type { SiteKnowledge, Speller } from '../../../lib/checks/knowledge/site-knowledge.ts'
import { loadSpeller } from '../../../lib/checks/spelling/hunspell/load-speller.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import { readEntryPath } from '../../../lib/model/entry-path.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { INTRANET, SITE } from '../workflow/scene.ts'

export const TODAY = '2026-11-28'
export const speller: Speller = await loadSpeller()

/** A news item of Prato, or what `path` says, with these values over plain ones that nothing can be said of. */
export function entryOf(values: Readonly<Record<string, unknown>>, path = 'content/prato/urp/notizia/prova.md'): Entry {
  const place = readEntryPath(path)
  if (!place) throw new Error(path)
  return { path, ...place, values: { titolo: 'Il ponte riapre', descrizione: 'Da lunedì si passa di nuovo.', data_pubblicazione: '2026-03-02', ...values } }
}

export function knowledge(others: readonly Entry[] = [], more: Partial<Pick<SiteKnowledge, 'speller'>> & { readonly media?: ReadonlyMap<string, number>; readonly scans?: ReadonlySet<string>; readonly intranet?: boolean } = {}): SiteKnowledge {
  const site = (more.intranet ? { key: 'intranet', ...INTRANET } : { key: 'prato', ...SITE }) as Site
  const entries: readonly EntryFacts[] = others.map((entry) => entryFacts(entry, site.tipo))
  return openKnowledge({ site, entries, media: more.media ?? new Map(), scans: more.scans ?? new Set(), today: TODAY, speller: more.speller ?? null })
}

/** What is said of a page with this text. */
export function issuesOf(body: string, site: SiteKnowledge = knowledge()): readonly Issue[] {
  return checkEntry(entryOf({ body }), site)
}

/** The same, as codes and words. */
export function saidOf(issues: readonly Issue[], ...codes: readonly string[]): readonly string[] {
  return issues.filter(({ code }) => codes.includes(code)).map(({ code, quote }) => `${code}: ${quote}`)
}
