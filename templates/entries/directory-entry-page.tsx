import type { directoryEntry } from '../../lib/model/types/directory-entry.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Contacts } from '../components/contacts.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { CardLink, LinkList } from '../components/link-list.tsx'
import { Prose } from '../components/prose.tsx'
import { bodyName } from '../gathered/directory.ts'
import { fieldLabel } from '../text/field-label.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'

/** A colleague: how to find them first, then what they do. */
export function DirectoryEntryPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof directoryEntry>
  const label = (key: string) => fieldLabel('rubrica', key)
  const substitute = values.sostituto === undefined ? null : site.named(entry.owner, 'rubrica', values.sostituto)
  const substituted = site.referrers(entry.owner, 'rubrica', entry.slug).filter((card) => card.type === 'rubrica')
  const contacts = [{ tipo: 'Email', valore: values.email }, ...(values.telefono ? [{ tipo: 'Telefono', valore: values.telefono }] : [])]
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.ruolo}
      facts={[
        ...fact(label('ente'), bodyName(site, values.ente)),
        ...fact(label('ufficio_di'), values.ufficio_di),
        ...fact(label('telefono_breve'), values.telefono_breve),
        ...fact(label('stanza'), values.stanza),
        ...fact(say.substitutes, substituted.length > 0 && <LinkList site={site} cards={substituted} />),
        ...fact(say.substitute, substitute && <CardLink site={site} card={substitute} />),
      ]}
      sections={[
        { id: 'contatti', title: say.contacts, content: <Contacts contacts={contacts} /> },
        { id: 'competenze', title: say.does, content: values.competenze && <ul>{values.competenze.map((item) => <li key={item}>{item}</li>)}</ul> },
        { id: 'note', title: say.notes, content: values.body && <Prose site={site} text={values.body} /> },
      ]}
    />
  )
}
