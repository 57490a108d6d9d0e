import type { Queries } from '../../lib/site/queries.ts'
import { CardList } from '../components/card-list.tsx'
import { LawLink } from '../components/law-list.tsx'
import { href } from '../href.ts'
import type { TransparencyPart } from '../gathered/transparency.ts'
import { elsewhere } from '../gathered/transparency-elsewhere.ts'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'

/** One part of a section: what is published in it, where else the site has it, or honestly nothing. */
export function TransparencyPartView({ site, part: { id, name, laws, duty, cards } }: { site: Queries; part: TransparencyPart }) {
  const places = elsewhere(site, name)
  return (
    <section class="it-page-section" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {laws.map((law) => <p key={law} class="rd-law"><LawLink title={law} /></p>)}
      {duty && <p>{say.duty[duty]}</p>}
      {cards.length > 0 && <CardList site={site} cards={cards} />}
      {places.length > 0 && (
        <>
          <p>{say.elsewhere}</p>
          <ul>{places.map(({ title, address }) => <li key={address}><a href={href(site.site, address)}>{title}</a></li>)}</ul>
        </>
      )}
      {cards.length === 0 && places.length === 0 && !duty && <p>{say.emptyPart}</p>}
    </section>
  )
}
