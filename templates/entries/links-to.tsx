import type { Queries } from '../../lib/site/queries.ts'
import { LinkList } from '../components/link-list.tsx'

/** The entries a field names, as links; `null` when none is there for who reads this page. */
export function linksTo(site: Queries, reader: string, type: string, slugs: readonly string[] | undefined) {
  const cards = (slugs ?? []).map((slug) => site.named(reader, type, slug)).filter((card) => card !== null)
  return cards.length > 0 ? <LinkList site={site} cards={cards} /> : null
}
