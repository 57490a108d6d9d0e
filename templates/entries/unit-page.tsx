import type { unit } from '../../lib/model/types/unit.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { person as personType } from '../../lib/model/types/person.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { kindLabel } from '../text/card-words.ts'
import { Contacts } from '../components/contacts.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { CardLink, LinkList } from '../components/link-list.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { PlaceLine } from './place-line.tsx'

/** An office or a body; services, people and parts are what other entries say of it. */
export function UnitPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof unit>
  const named = (type: string, slug: string | undefined) => (slug === undefined ? null : site.named(entry.owner, type, slug))
  const referrers = site.referrers(entry.owner, 'unita', entry.slug).filter((card) => card.path !== entry.path)
  const own = (type: string) => referrers.filter((card) => card.type === type)
  const people = own('persona').filter((card) => worksAt(site, card, entry.slug))
  const [parent, head, councillor] = [named('unita', values.genitore), named('persona', values.responsabile), named('persona', values.assessore)]
  const parts = own('unita').filter((card) => site.entry(card.path)?.values.genitore === entry.slug)
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={kindLabel({ type: entry.type, kind: values.tipo })}
      facts={[
        ...fact(say.head, head && <CardLink site={site} card={head} />),
        ...fact(say.councillor, councillor && <CardLink site={site} card={councillor} />),
        ...fact(say.partOf, parent && <CardLink site={site} card={parent} />),
      ]}
      sections={[
        { id: 'competenze', title: say.tasks, content: <Text text={values.competenze} /> },
        { id: 'comprende', title: say.contains, content: parts.length > 0 && <LinkList site={site} cards={parts} /> },
        { id: 'persone', title: say.relatedPeople, content: people.length > 0 && <LinkList site={site} cards={people} /> },
        { id: 'sede', title: say.seat, content: <PlaceLine site={site} place={named('luogo', values.sede)} /> },
        { id: 'orari', title: say.hours, content: values.orari && <ul>{values.orari.map((line) => <li key={line}>{line}</li>)}</ul> },
        { id: 'contatti', title: say.contacts, content: <Contacts contacts={values.contatti} /> },
        { id: 'ulteriori-informazioni', title: say.more, content: values.body && <Prose site={site} text={values.body} /> },
      ]}
      related={referrers.filter((card) => RELATED.has(card.type))}
    />
  )
}

const RELATED: ReadonlySet<string> = new Set(['servizio', 'notizia', 'evento', 'documento', 'progetto', 'luogo', 'dataset'])

// The office that answers for somebody's page is not always where they work; who has left is on their own page.
function worksAt(site: Queries, person: Card, unit: string): boolean {
  const appointments = (site.entry(person.path)?.values as Partial<ValuesOf<typeof personType>> | undefined)?.incarichi ?? []
  return appointments.some((one) => one.unita === unit && (one.fine === undefined || one.fine >= site.today()))
}
