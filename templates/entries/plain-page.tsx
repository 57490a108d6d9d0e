import type { page } from '../../lib/model/types/page.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Attachments } from '../components/attachments.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { Prose } from '../components/prose.tsx'
import { headingsOf } from '../markdown.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { LICENCE } from '../words/licence.ts'

export function PlainPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof page>
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.sezione}
      facts={[...fact(say.transparencyNode, values.sezione_at), ...fact(say.laws, values.norma)]}
      sections={[
        { id: 'testo', title: say.text, content: <Prose site={site} text={values.body} deeper={0} />, headings: headingsOf(values.body) },
        { id: 'licenza', title: LICENCE.title, content: site.site.tipo === 'public' && entry.slug === 'note-legali' && <Licence /> },
        { id: 'allegati', title: say.attachments, content: values.allegati && <Attachments site={site} files={values.allegati} /> },
      ]}
    />
  )
}

function Licence() {
  return (
    <>
      <p class="h5" data-element="legal-notes-section">{LICENCE.title}</p>
      <p data-element="legal-notes-body">{LICENCE.text}</p>
    </>
  )
}
