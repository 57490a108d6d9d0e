import type { event } from '../../lib/model/types/event.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { addressOf } from '../../lib/site/address.ts'
import { eventCalendar } from '../machines/calendar.ts'
import { Attachments } from '../components/attachments.tsx'
import { CalendarLink } from '../components/calendar-link.tsx'
import { Contacts } from '../components/contacts.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { spanInWords } from '../text/days.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { MACHINE_WORDS } from '../words/machine.ts'
import { PlaceLine } from './place-line.tsx'

export function EventPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof event>
  const place = values.luogo === undefined ? null : site.named(entry.owner, 'luogo', values.luogo)
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.tipo}
      lead={site.site.tipo === 'public' && <p class="rd-tools"><CalendarLink site={site} address={eventCalendar({ url: addressOf(entry, 'public') })} label={MACHINE_WORDS.addToCalendar} /></p>}
      facts={[
        ...fact(say.when, <time datetime={values.inizio}>{spanInWords(values.inizio, values.fine)}</time>),
        ...fact(say.where, place?.title ?? values.sede),
        ...fact(say.cost, values.costo),
        ...fact(say.organiser, values.organizzatore),
      ]}
      sections={[
        { id: 'descrizione', title: say.description, content: <Prose site={site} text={values.body} /> },
        { id: 'a-chi-e-rivolto', title: say.addressed, content: <Text text={values.destinatari} /> },
        { id: 'dove', title: say.where, content: place && <PlaceLine site={site} place={place} /> },
        { id: 'contatti', title: say.contacts, content: <Contacts contacts={values.contatti} /> },
        { id: 'allegati', title: say.attachments, content: values.allegati && <Attachments site={site} files={values.allegati} /> },
      ]}
    />
  )
}
