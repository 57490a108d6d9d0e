import { outPathOf } from '../../lib/site/address.ts'
import { goneOut } from '../../lib/site/gone-out.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** The page an entry is read on: its own, or the one of all questions for a question of a public site; of a page that went, what is said in its place. */
export function pageOfEntry(site: Queries, path: string): Recipe | null {
  const card = site.card(path)
  if (!card) return site.departure(path) && { out: goneOut('/'), make: 'gone', path }
  return card.url.includes('#') ? { out: outPathOf(card.url), make: 'faq' } : { out: outPathOf(card.url), make: 'entry', path }
}
