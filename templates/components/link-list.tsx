import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'

/** Entries by title only: relations, maps. */
export function LinkList({ site, cards }: { site: Queries; cards: readonly Card[] }) {
  return (
    <ul class="link-list">
      {cards.map((card) => (
        <li key={card.path}><a class="list-item" href={href(site.site, card.url)}>{card.title}</a></li>
      ))}
    </ul>
  )
}

/** A relation as a link, or nothing when what it names is not there for who reads this page. */
export function CardLink({ site, card, element }: { site: Queries; card: Card | null; element?: string }) {
  return card && <a href={href(site.site, card.url)} data-element={element}>{card.title}</a>
}
