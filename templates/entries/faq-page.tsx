import type { faq } from '../../lib/model/types/faq.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { Prose } from '../components/prose.tsx'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { linksTo } from './links-to.tsx'

/** A question of the intranet, where each has its page; on a public site all are on one. */
export function FaqPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof faq>
  return (
    <EntryPage
      site={site}
      entry={entry}
      sections={[
        { id: 'risposta', title: values.domanda, content: <Prose site={site} text={values.body} /> },
        { id: 'servizio', title: say.relatedServices, content: values.servizio && linksTo(site, entry.owner, 'servizio', [values.servizio]) },
      ]}
    />
  )
}
