import type { Queries } from '../../lib/site/queries.ts'
import { type Fact, fact } from '../components/facts.tsx'
import { href } from '../href.ts'
import { placeInTree } from '../gathered/transparency.ts'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'

/** Where in Amministrazione trasparente an entry is shown. */
export function transparencyFact(site: Queries, value: string | undefined): readonly Fact[] {
  const place = placeInTree(value)
  return fact(say.place, place && <a href={href(site.site, place.address)}>{place.label}</a>)
}
