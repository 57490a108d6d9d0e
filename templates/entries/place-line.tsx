import type { place } from '../../lib/model/types/place.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { CardLink } from '../components/link-list.tsx'

/** A place in one line: its name and its address. */
export function PlaceLine({ site, place: card }: { site: Queries; place: Card | null }) {
  const values = card && (site.entry(card.path)?.values as ValuesOf<typeof place> | undefined)
  if (!values) return null
  return (
    <p>
      <CardLink site={site} card={card} />, {values.indirizzo}, {values.cap}
    </p>
  )
}
