import type { faq } from '../../lib/model/types/faq.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { officeFor } from '../../lib/site/requests/offices.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { CardLink } from '../components/link-list.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Prose } from '../components/prose.tsx'
import { helpLinks } from '../layout/footer-links.ts'
import { dayInWords } from '../text/days.ts'
import { Page } from '../layout/page.tsx'
import { questionsMetadata } from '../machines/metadata/questions.ts'
import { ENTRY_WORDS } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'
import { SECTION_WORDS } from '../words/sections.ts'

/** All questions on one page, by the office that answers, each with an address of its own; they open without a script. */
export function FaqListPage({ site }: { site: Queries }) {
  const { title, text, notFound } = SECTION_WORDS.faq
  const { assistance } = helpLinks(site)
  const groups = groupsOf(site)
  return (
    <Page site={site} title={title} description={text} address="/domande-frequenti/" things={questionsMetadata(site)}>
      <PageHeader site={site} title={title} description={text} />
      <div class="section section-muted">
        <div class="container rd-faq">
          {groups.length === 0 && <p class="rd-empty">{WORDS.empty}</p>}
          {groups.map(({ office, cards }) => (
            <section key={office} aria-labelledby={idOf(office)}>
              <h2 class="h4" id={idOf(office)}>{office}</h2>
              {cards.map((card) => <Question key={card.path} site={site} card={card} />)}
            </section>
          ))}
          <p>{notFound} <a href={assistance.url}>{assistance.label}</a></p>
        </div>
      </div>
    </Page>
  )
}

// Apart from the addresses of the questions, which are on the same page.
function idOf(office: string): string {
  return `ufficio-${slugOf(office)}`
}

function groupsOf(site: Queries): readonly { readonly office: string; readonly cards: readonly Card[] }[] {
  const groups = new Map<string, Card[]>()
  for (const card of site.cards('faq')) {
    const { title } = officeFor(site, card.owner)
    groups.set(title, [...(groups.get(title) ?? []), card])
  }
  return [...groups].map(([office, cards]) => ({ office, cards })).sort((a, b) => (a.office < b.office ? -1 : 1))
}

// The address is of the answer: a browser that goes to what is folded unfolds it (HTML, «ancestor revealing algorithm»).
function Question({ site, card }: { site: Queries; card: Card }) {
  const values = site.entry(card.path)?.values as ValuesOf<typeof faq> | undefined
  if (!values) return null
  const updated = site.updated(card.path)
  const office = site.named(card.owner, 'unita', String(values.ufficio ?? card.owner))
  const service = values.servizio === undefined ? null : site.named(card.owner, 'servizio', values.servizio)
  return (
    <details class="accordion-item">
      <summary class="accordion-header"><h3 class="h5">{values.domanda}</h3></summary>
      <div class="accordion-body" id={card.slug}>
        <Prose site={site} text={values.body} deeper={2} />
        {service && <p>{ENTRY_WORDS.goTo} <CardLink site={site} card={service} /></p>}
        <p class="rd-law">
          {office && <>{WORDS.office} <CardLink site={site} card={office} />. </>}
          {updated && <>{WORDS.updated} <time datetime={updated}>{dayInWords(updated)}</time>.</>}
        </p>
      </div>
    </details>
  )
}
