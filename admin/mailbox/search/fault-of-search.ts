import { SEARCH_WORDS as say } from '../words/search.ts'
import { conditionsOf, type SearchPlace } from './search-place.ts'

/** Why nothing can be found by what is asked, in one sentence; `null` where it may. */
export function faultOfSearch({ query }: SearchPlace): string | null {
  if (conditionsOf(query).length === 0) return say.nothing
  const { since, until } = query
  return since !== undefined && until !== undefined && since > until ? say.wrongDays : null
}
