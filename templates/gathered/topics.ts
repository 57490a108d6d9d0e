import type { Queries } from '../../lib/site/queries.ts'
import { slugOf } from '../../lib/model/slug.ts'

/** Where a topic is read: on its entry when the office wrote one, else on a page made from what carries it. */
export function topicAddress(site: Queries, term: string): string {
  return site.cards('argomento').find((card) => card.kind === term)?.url ?? `/argomenti/${slugOf(term)}/`
}

/** Every topic of the site that leads somewhere, in alphabetical order. */
export function topicsOf(site: Queries): readonly { readonly term: string; readonly address: string }[] {
  const terms = new Set([...site.topics().keys(), ...site.cards('argomento').map((card) => card.kind)])
  return [...terms].sort((a, b) => a.localeCompare(b, 'it')).map((term) => ({ term, address: topicAddress(site, term) }))
}
