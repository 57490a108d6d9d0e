import type { service } from '../../lib/model/types/service.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Attachments } from '../components/attachments.tsx'
import { CardList } from '../components/card-list.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { Phases } from '../components/phases.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { OfficeContacts } from './office-contacts.tsx'
import { ServiceAccess } from './service-access.tsx'

/** Scheda servizio: parts, order and names are those of criterion C.SI.1.3. */
export function ServicePage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof service>
  const office = site.site.tipo === 'public' ? site.named(entry.owner, 'unita', entry.owner) : null
  const related = site.referrers(entry.owner, 'servizio', entry.slug)
  const faqs = related.filter((card) => card.type === 'faq')
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.categoria}
      elements={{ title: 'service-title', description: 'service-description', topic: 'service-topic' }}
      lead={
        <>
          <Status active={values.stato === 'attivo'} reason={values.motivo_stato} />
          <p class="rd-actions"><a class="btn btn-primary" href="#accedi-al-servizio">{say.access}</a></p>
        </>
      }
      sections={[
        { id: 'a-chi-e-rivolto', title: say.addressed, content: <Text text={values.destinatari} element="service-addressed" /> },
        { id: 'come-fare', title: say.howTo, content: <Text text={values.come_fare} element="service-how-to" /> },
        { id: 'cosa-serve', title: say.needed, content: <Needed intro={values.cosa_serve.intro} items={values.cosa_serve.elenco} /> },
        { id: 'cosa-si-ottiene', title: say.achieved, content: <Text text={values.cosa_si_ottiene} element="service-achieved" /> },
        { id: 'tempi-e-scadenze', title: say.times, content: <Times text={values.tempi.testo} phases={values.tempi.fasi ?? []} /> },
        { id: 'quanto-costa', title: say.costs, content: values.costi && <Text text={values.costi} /> },
        { id: 'accedi-al-servizio', title: say.access, content: <ServiceAccess site={site} owner={entry.owner} access={values.accesso} slug={entry.slug} /> },
        { id: 'casi-particolari', title: say.special, content: values.casi_particolari && <Text text={values.casi_particolari} /> },
        { id: 'condizioni-di-servizio', title: say.conditions, content: <Attachments site={site} files={values.condizioni} element="service-file" /> },
        { id: 'contatti', title: say.contacts, content: office && <OfficeContacts site={site} office={office} element="service-area" /> },
        { id: 'ulteriori-informazioni', title: say.more, content: values.body && <Prose site={site} text={values.body} /> },
        { id: 'domande-frequenti', title: say.relatedFaq, content: faqs.length > 0 && <CardList site={site} cards={faqs} /> },
      ]}
      related={related.filter((card) => card.type !== 'faq')}
    />
  )
}

function Status({ active, reason }: { active: boolean; reason: string | undefined }) {
  return (
    <p class={active ? 'rd-status active' : 'rd-status'}>
      <span class="badge" data-element="service-status">{active ? say.active : say.inactive}</span>
      {reason && <span> {reason}</span>}
    </p>
  )
}

function Needed({ intro, items }: { intro: string; items: readonly string[] }) {
  return (
    <div data-element="service-needed">
      <p>{intro}</p>
      <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </div>
  )
}

function Times({ text, phases }: { text: string | undefined; phases: Parameters<typeof Phases>[0]['phases'] }) {
  return (
    <>
      {text && <Text text={text} element="service-calendar-text" />}
      <Phases phases={phases} element="service-calendar-list" />
    </>
  )
}
