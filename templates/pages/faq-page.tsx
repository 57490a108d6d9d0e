import type { faq } from '../../lib/model/types/faq.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { CardLink } from '../components/link-list.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Prose } from '../components/prose.tsx'
import { Page } from '../layout/page.tsx'
import { ENTRY_WORDS } from '../words/entry.ts'
import { SECTION_WORDS } from '../words/sections.ts'

/** All questions on one page, each with an address of its own; they open without a script. */
export function FaqListPage({ site }: { site: Queries }) {
  const { title, text } = SECTION_WORDS.faq
  return (
    <Page site={site} title={title} description={text} address="/domande-frequenti/">
      <PageHeader site={site} title={title} description={text} />
      <div class="section section-muted">
        <div class="container rd-faq">
          {site.cards('faq').map((card) => <Question key={card.path} site={site} card={card} />)}
        </div>
      </div>
    </Page>
  )
}

function Question({ site, card }: { site: Queries; card: Card }) {
  const values = site.entry(card.path)?.values as ValuesOf<typeof faq> | undefined
  if (!values) return null
  const service = values.servizio === undefined ? null : site.named(card.owner, 'servizio', values.servizio)
  return (
    <details class="accordion-item" id={card.slug}>
      <summary class="accordion-header"><h2 class="h5">{values.domanda}</h2></summary>
      <div class="accordion-body">
        <Prose site={site} text={values.body} deeper={1} />
        {service && <p>{ENTRY_WORDS.goTo} <CardLink site={site} card={service} /></p>}
      </div>
    </details>
  )
}
