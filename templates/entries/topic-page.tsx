import type { topic } from '../../lib/model/types/topic.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { Prose } from '../components/prose.tsx'
import { headingsOf } from '../text/markdown.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'

/** All there is about a topic, whoever wrote it. */
export function TopicPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof topic>
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={say.termOf(values.termine)}
      sections={[{ id: 'introduzione', title: say.about(values.termine), content: values.body && <Prose site={site} text={values.body} deeper={0} />, headings: headingsOf(values.body ?? '') }]}
      related={site.about(values.termine).filter((card) => card.path !== entry.path)}
    />
  )
}
