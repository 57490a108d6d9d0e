import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { kindLabel } from '../text/card-words.ts'
import { WORDS } from '../words/it.ts'
import { CardItem, type CardProps } from './entry-card.tsx'

type Props = { readonly site: Queries; readonly cards: readonly Card[] } & Pick<CardProps, 'element' | 'heading' | 'pictured'>

/**
 * Entries as cards. Images are left out where most would be missing, for a row of empty frames says nothing; so is the kind
 * where all are of one, for the title above them has said it.
 */
export function CardList({ site, cards, element, heading, pictured = false }: Props) {
  if (cards.length === 0) return <p class="rd-empty">{WORDS.empty}</p>
  const how = { element, ...(heading ? { heading } : {}), pictured: pictured && cards.filter((card) => card.image).length * 2 >= cards.length, sorted: cards.length < 2 || new Set(cards.map(kindLabel)).size > 1 }
  return (
    <ul class="rd-cards">
      {cards.map((card) => (
        <li key={card.path}><CardItem site={site} card={card} {...how} /></li>
      ))}
    </ul>
  )
}
