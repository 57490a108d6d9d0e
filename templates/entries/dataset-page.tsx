import type { dataset } from '../../lib/model/types/dataset.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { dayInWords } from '../text/days.ts'
import { fieldLabel } from '../text/field-label.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'
import { transparencyFact } from './transparency-fact.tsx'

export function DatasetPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof dataset>
  const label = (key: string) => fieldLabel('dataset', key)
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={say.relatedDatasets}
      facts={[
        ...fact(label('titolare'), values.titolare),
        ...fact(label('frequenza'), values.frequenza),
        ...fact(label('aggiornato'), <time datetime={values.aggiornato}>{dayInWords(values.aggiornato)}</time>),
        ...fact(label('temi'), values.temi?.join(', ')),
        ...transparencyFact(site, values.sezione_at),
        ...fact(WORDS.licence, values.licenza),
      ]}
      sections={[
        { id: 'descrizione', title: say.description, content: values.body && <Prose site={site} text={values.body} /> },
        { id: 'dati', title: say.distribution, content: <p><a class="btn btn-primary" href={values.url}>{say.openData}</a></p> },
      ]}
    />
  )
}
