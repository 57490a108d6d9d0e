import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { CardList } from './card-list.tsx'

const GROUPS: readonly (readonly [type: string, title: string])[] = [
  ['servizio', say.relatedServices],
  ['notizia', say.relatedNews],
  ['evento', say.relatedEvents],
  ['documento', say.relatedDocuments],
  ['progetto', say.relatedProjects],
  ['luogo', say.relatedPlaces],
  ['unita', say.relatedUnits],
  ['persona', say.relatedPeople],
  ['faq', say.relatedFaq],
  ['pagina', say.relatedPages],
  ['dataset', say.relatedDatasets],
]

/** Entries gathered from elsewhere, a section a type. */
export function Related({ site, cards }: { site: Queries; cards: readonly Card[] }) {
  const groups = GROUPS.map(([type, title]) => ({ type, title, cards: cards.filter((card) => card.type === type) })).filter((group) => group.cards.length > 0)
  if (groups.length === 0) return null
  return (
    <div class="section section-muted">
      <div class="container">
        {groups.map((group) => (
          <section key={group.type} aria-labelledby={`collegati-${group.type}`}>
            <h2 class="h3" id={`collegati-${group.type}`}>{group.title}</h2>
            <CardList site={site} cards={group.cards} />
          </section>
        ))}
      </div>
    </div>
  )
}
