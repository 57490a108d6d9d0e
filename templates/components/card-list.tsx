import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { WORDS } from '../words/it.ts'
import { CardItem, type CardProps } from './entry-card.tsx'

type Props = { readonly site: Queries; readonly cards: readonly Card[] } & Pick<CardProps, 'element' | 'heading' | 'pictured'>

/** Entries as cards. Images are left out where most would be missing: a row of empty frames says nothing. */
export function CardList({ site, cards, element, heading, pictured = false }: Props) {
  if (cards.length === 0) return <p class="rd-empty">{WORDS.empty}</p>
  const how = { element, ...(heading ? { heading } : {}), pictured: pictured && cards.filter((card) => card.image).length * 2 >= cards.length }
  return (
    <ul class="rd-cards">
      {cards.map((card) => (
        <li key={card.path}><CardItem site={site} card={card} {...how} /></li>
      ))}
    </ul>
  )
}
