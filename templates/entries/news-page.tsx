import type { news } from '../../lib/model/types/news.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { kindLabel } from '../text/card-words.ts'
import { Attachments } from '../components/attachments.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { dayInWords } from '../text/days.ts'
import { headingsOf } from '../text/markdown.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'
import { linksTo } from './links-to.tsx'
import { OfficeContacts } from './office-contacts.tsx'

export function NewsPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof news>
  const office = site.named(entry.owner, 'unita', entry.owner)
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={kindLabel({ type: entry.type, kind: values.tipo })}
      facts={[
        ...fact(WORDS.published, <time datetime={values.data_pubblicazione}>{dayInWords(values.data_pubblicazione)}</time>),
        ...fact(say.number, values.numero),
        ...fact(WORDS.expires, values.data_scadenza && <time datetime={values.data_scadenza}>{dayInWords(values.data_scadenza)}</time>),
      ]}
      sections={[
        { id: 'testo', title: say.text, content: <Prose site={site} text={values.body} deeper={0} />, headings: headingsOf(values.body) },
        { id: 'luoghi', title: say.places, content: linksTo(site, entry.owner, 'luogo', values.luoghi) },
        { id: 'persone', title: say.people, content: linksTo(site, entry.owner, 'persona', values.persone) },
        { id: 'allegati', title: say.attachments, content: values.allegati && <Attachments site={site} files={values.allegati} /> },
        { id: 'contatti', title: say.contacts, content: office && <OfficeContacts site={site} office={office} /> },
      ]}
    />
  )
}
