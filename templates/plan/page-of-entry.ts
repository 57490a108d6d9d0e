import { outPathOf } from '../../lib/site/address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** The page an entry is read on: its own, or the one of all questions for a question of a public site. */
export function pageOfEntry(site: Queries, path: string): Recipe | null {
  const card = site.card(path)
  if (!card) return null
  return card.url.includes('#') ? { out: outPathOf(card.url), make: 'faq' } : { out: outPathOf(card.url), make: 'entry', path }
}
