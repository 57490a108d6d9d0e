import type { person } from '../../lib/model/types/person.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Attachments } from '../components/attachments.tsx'
import { Contacts } from '../components/contacts.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { CardLink, LinkList } from '../components/link-list.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { dayInWords } from '../text/days.ts'
import { fieldLabel } from '../text/field-label.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'

type Values = ValuesOf<typeof person>

export function PersonPage({ site, entry }: EntryProps) {
  const values = entry.values as Values
  const files = Object.entries(values.trasparenza ?? {}).flatMap(([key, file]) => (file ? [{ titolo: fieldLabel('persona', 'trasparenza', key), file }] : []))
  const referrers = site.referrers(entry.owner, 'persona', entry.slug)
  const units = (key: 'responsabile' | 'assessore') => referrers.filter((card) => card.type === 'unita' && site.entry(card.path)?.values[key] === entry.slug)
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.incarichi[0]?.ruolo}
      sections={[
        { id: 'incarichi', title: say.appointments, content: <Appointments site={site} owner={entry.owner} items={values.incarichi} /> },
        { id: 'responsabile', title: say.heads, content: units('responsabile').length > 0 && <LinkList site={site} cards={units('responsabile')} /> },
        { id: 'assessorato', title: say.follows, content: units('assessore').length > 0 && <LinkList site={site} cards={units('assessore')} /> },
        { id: 'deleghe', title: say.delegations, content: values.deleghe && <Text text={values.deleghe} /> },
        { id: 'biografia', title: say.biography, content: values.body && <Prose site={site} text={values.body} /> },
        { id: 'contatti', title: say.contacts, content: <Contacts contacts={values.contatti} /> },
        { id: 'curriculum', title: say.cv, content: values.cv && <Attachments site={site} files={[{ titolo: say.cv, file: values.cv }]} /> },
        { id: 'trasparenza', title: say.transparency, content: files.length > 0 && <Attachments site={site} files={files} /> },
      ]}
      related={referrers.filter((card) => card.type !== 'unita')}
    />
  )
}

function Appointments({ site, owner, items }: { site: Queries; owner: string; items: Values['incarichi'] }) {
  return (
    <ul class="rd-appointments">
      {items.map((item) => {
        const from = dayInWords(item.inizio)
        return (
          <li key={`${item.ruolo} ${item.inizio}`}>
            <strong>{item.ruolo}</strong>, <CardLink site={site} card={site.named(owner, 'unita', item.unita)} />, {item.fine ? say.ended(from, dayInWords(item.fine)) : say.since(from)}
            {item.atto && <span class="text-muted"> ({item.atto})</span>}
          </li>
        )
      })}
    </ul>
  )
}
