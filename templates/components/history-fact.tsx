import type { Entry } from '../../lib/model/entry.ts'
import { addressOf } from '../../lib/site/address.ts'
import { historyAddress } from '../../lib/site/history/history-address.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'
import type { Fact } from './facts.tsx'

/** The way to what changed of a page, or that nothing did; none where nobody knows. */
export function historyFact(site: Queries, entry: Entry): readonly Fact[] {
  const known = site.hasHistory(entry.path)
  if (known === null) return []
  const value = known ? <a href={href(site.site, historyAddress(addressOf(entry, site.site.tipo)))}>{say.link}</a> : say.nothing
  return [{ label: say.title, value, made: true }]
}
