import type { objective } from '../../lib/model/types/objective.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { linksTo } from './links-to.tsx'

export function ObjectivePage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof objective>
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.settore}
      facts={[
        ...fact(say.year, String(values.anno)),
        ...fact(say.state, values.stato),
        ...fact(say.indicator, values.indicatore),
        ...fact(say.expected, values.valore_atteso),
        ...fact(say.reached, values.valore_raggiunto),
      ]}
      sections={[
        { id: 'descrizione', title: say.description, content: values.body && <Prose site={site} text={values.body} /> },
        { id: 'progetto', title: say.relatedProjects, content: values.progetto && linksTo(site, entry.owner, 'progetto', [values.progetto]) },
      ]}
    />
  )
}
