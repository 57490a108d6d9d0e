import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { href } from '../href.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { CardList } from './card-list.tsx'
import { LinkList } from './link-list.tsx'

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
  ['obiettivo', say.goals],
  ['rubrica', say.relatedColleagues],
]

/** Those beyond are by title only, and beyond these no page is read to the end: the search finds them. */
const CARDS = 9
const LINKS = 60

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
            <CardList site={site} cards={group.cards.slice(0, CARDS)} />
            {group.cards.length > CARDS && <Others site={site} cards={group.cards.slice(CARDS)} />}
          </section>
        ))}
      </div>
    </div>
  )
}

function Others({ site, cards }: { site: Queries; cards: readonly Card[] }) {
  return (
    <details class="rd-others">
      <summary>{say.others(cards.length)}</summary>
      <LinkList site={site} cards={cards.slice(0, LINKS)} />
      {cards.length > LINKS && site.site.tipo === 'public' && <p><a href={href(site.site, SEARCH_ADDRESS)}>{say.findOthers}</a></p>}
    </details>
  )
}
