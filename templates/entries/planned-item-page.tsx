import type { plannedItem } from '../../lib/model/types/planned-item.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { dayInWords } from '../text/days.ts'
import { headingsOf } from '../text/markdown.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'

export function PlannedItemPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof plannedItem>
  return (
    <EntryPage
      site={site}
      entry={entry}
      facts={[
        ...fact(say.when, <time datetime={values.data}>{dayInWords(values.data)}</time>),
        ...fact(say.who, values.chi),
        ...fact(say.channels, values.canali.join(', ')),
        ...fact(say.state, values.stato),
      ]}
      sections={[{ id: 'note', title: say.notes, content: values.body && <Prose site={site} text={values.body} deeper={0} />, headings: headingsOf(values.body ?? '') }]}
    />
  )
}
