import type { document } from '../../lib/model/types/document.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Attachments } from '../components/attachments.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { LawList } from '../components/law-list.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { dayInWords } from '../text/days.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'
import { linksTo } from './links-to.tsx'
import { transparencyFact } from './transparency-fact.tsx'

export function DocumentPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof document>
  const day = (value: string | undefined) => value && <time datetime={value}>{dayInWords(value)}</time>
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.tipo}
      facts={[
        ...fact(say.number, values.numero),
        ...fact(WORDS.published, day(values.inizio_pubblicazione ?? values.data_pubblicazione)),
        ...fact(WORDS.expires, day(values.fine_pubblicazione)),
        ...fact(say.authors, values.autori),
        ...transparencyFact(site, values.sezione_at),
        ...fact(WORDS.licence, site.site.tipo === 'public' && values.licenza),
      ]}
      sections={[
        { id: 'documento', title: say.document, content: (values.file || values.url) && <Attachments site={site} files={[{ titolo: values.titolo, file: values.file, url: values.url }]} /> },
        { id: 'descrizione', title: say.description, content: values.body && <Prose site={site} text={values.body} /> },
        { id: 'destinatari', title: say.recipients, content: values.destinatari && <Text text={values.destinatari} /> },
        { id: 'norme', title: say.laws, content: values.norme && <LawList laws={values.norme} /> },
        { id: 'servizi', title: say.relatedServices, content: linksTo(site, entry.owner, 'servizio', values.servizi) },
      ]}
    />
  )
}
