import type { place } from '../../lib/model/types/place.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Contacts } from '../components/contacts.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { LinkList } from '../components/link-list.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'

export function PlacePage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof place>
  const referrers = site.referrers(entry.owner, 'luogo', entry.slug)
  const offices = referrers.filter((card) => card.type === 'unita')
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.tipo}
      facts={[
        ...fact(say.place, `${values.indirizzo}, ${values.cap}`),
        ...fact(say.hours, values.orari && <ul class="list-unstyled">{values.orari.map((line) => <li key={line}>{line}</li>)}</ul>),
        ...fact(say.map, <a href={mapUrl(values)}>{WORDS.map}<span class="visually-hidden"> {WORDS.newSite}</span></a>),
      ]}
      sections={[
        { id: 'descrizione', title: say.description, content: <Prose site={site} text={values.body} /> },
        { id: 'come-si-accede', title: say.reach, content: <Text text={values.accesso} /> },
        { id: 'uffici', title: say.officesHere, content: offices.length > 0 && <LinkList site={site} cards={offices} /> },
        { id: 'contatti', title: say.contacts, content: <Contacts contacts={values.contatti} /> },
      ]}
      related={referrers.filter((card) => card.type !== 'unita')}
    />
  )
}

// A link, not a map in the page: no third party learns who reads (Garante, guidelines on cookies, 2021).
function mapUrl({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  return `https://www.openstreetmap.org/?mlat=${String(lat)}&mlon=${String(lon)}#map=17/${String(lat)}/${String(lon)}`
}
