import type { TransparencySection } from '../../lib/model/vocabularies/transparency.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { fact, Facts } from '../components/facts.tsx'
import { LawLink } from '../components/law-list.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { PageIndex } from '../components/page-index.tsx'
import { dayInWords } from '../text/days.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { cardsInSection, partsOf, sectionAddress, TRANSPARENCY_ADDRESS } from '../gathered/transparency.ts'
import { elsewhere } from '../gathered/transparency-elsewhere.ts'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'
import { TransparencyAsk } from './transparency-ask.tsx'
import { TransparencyPartView } from './transparency-part-view.tsx'

/** A section of Amministrazione trasparente: each of its parts, what is in it, which law asks for it. */
export function TransparencySectionPage({ site, section }: { site: Queries; section: TransparencySection }) {
  const parts = partsOf(site, section)
  const isEmpty = parts.every(({ name, cards }) => cards.length === 0 && elsewhere(site, name).length === 0)
  // One part has the page for itself: what is said of the page need not be said again below it.
  const shown = isEmpty && parts.length === 1 ? [] : parts
  const isIndexed = shown.length > 1
  const last = lastChange(site, section)
  return (
    <Page site={site} title={section.name} description={say.describe(section.name)} address={sectionAddress(section)}>
      <PageHeader site={site} title={section.name} description={say.lead} kind={say.title} />
      <div class="container">
        <Facts facts={[...fact(say.law, <Laws laws={section.laws} />), ...fact(say.lastChange, last && <time datetime={last}>{dayInWords(last)}</time>)]} />
        <div class="row rd-body">
          {isIndexed && <div class="col-lg-3"><PageIndex entries={shown.map(({ id, name }) => ({ id, title: name }))} /></div>}
          <div class={isIndexed ? 'col-lg-8 offset-lg-1' : 'col-lg-8'}>
            {isEmpty && <p class="rd-empty">{section.duty ? say.duty[section.duty] : say.empty}</p>}
            {shown.map((part) => <TransparencyPartView key={part.id} site={site} part={part} />)}
            <TransparencyAsk site={site} />
            <p><a href={href(site.site, TRANSPARENCY_ADDRESS)}>{say.all}</a></p>
          </div>
        </div>
      </div>
    </Page>
  )
}

function Laws({ laws }: { laws: readonly string[] }) {
  return <ul class="list-unstyled">{laws.map((law) => <li key={law}><LawLink title={law} /></li>)}</ul>
}

// The law asks when data was last updated (d.lgs. 33/2013, article 8).
function lastChange(site: Queries, section: TransparencySection): string {
  return cardsInSection(site, section).map((card) => site.updated(card.path) ?? '').reduce((last, day) => (day > last ? day : last), '')
}
