import type { page } from '../../lib/model/types/page.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Attachments } from '../components/attachments.tsx'
import { EntryPage, type EntryProps, type Section } from '../components/entry-page.tsx'
import { fact } from '../components/facts.tsx'
import { LawLink } from '../components/law-list.tsx'
import { Prose } from '../components/prose.tsx'
import { headingsOf } from '../text/markdown.ts'
import { TransparencyTree } from '../pages/transparency-tree.tsx'
import { TRANSPARENCY_SLUG } from '../gathered/transparency.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { LICENCE } from '../words/licence.ts'
import { TRANSPARENCY_WORDS } from '../words/transparency.ts'
import { transparencyFact } from './transparency-fact.tsx'

/** Two pages of a public site hold what nobody writes: the licence, which the State reads word by word, and the tree of the law. */
export function PlainPage({ site, entry }: EntryProps) {
  const values = entry.values as ValuesOf<typeof page>
  const only = (slug: string) => site.site.tipo === 'public' && entry.slug === slug
  const text: Section = { id: 'testo', title: say.text, content: <Prose site={site} text={values.body} deeper={0} />, headings: headingsOf(values.body) }
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={values.sezione}
      facts={[...transparencyFact(site, values.sezione_at), ...fact(say.laws, values.norma && <LawLink title={values.norma} />)]}
      sections={[
        ...(only('note-legali') ? [{ id: 'licenza', title: LICENCE.title, content: <Licence />, headings: [{ id: 'licenza', title: LICENCE.title }] }] : []),
        text,
        ...(only(TRANSPARENCY_SLUG) ? [{ id: 'sezioni', title: TRANSPARENCY_WORDS.sections, content: <TransparencyTree site={site} /> }] : []),
        { id: 'allegati', title: say.attachments, content: values.allegati && <Attachments site={site} files={values.allegati} /> },
      ]}
    />
  )
}

// Criterion C.SI.3.4 reads the two texts by these names.
function Licence() {
  return (
    <div class="richtext-wrapper">
      <h2 id="licenza" data-element="legal-notes-section">{LICENCE.title}</h2>
      <p data-element="legal-notes-body">{LICENCE.text}</p>
    </div>
  )
}
