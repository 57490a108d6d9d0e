import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { faq } from '../../../lib/model/types/faq.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { renderMarkdown } from '../../text/markdown.ts'
import type { JsonLd } from './json-ld.ts'

/** All questions of a site with their answers, as schema.org's FAQPage; the answer is HTML, as the page shows it. */
export function questionsMetadata(queries: Queries): readonly JsonLd[] {
  const questions = queries.cards('faq').flatMap((card) => {
    const values = queries.entry(card.path)?.values as ValuesOf<typeof faq> | undefined
    return values ? [{ '@type': 'Question', name: values.domanda, url: absolute(queries.site, card.url), acceptedAnswer: { '@type': 'Answer', text: renderMarkdown(values.body, queries.site, 1) } }] : []
  })
  return questions.length === 0 ? [] : [{ '@type': 'FAQPage', mainEntity: questions }]
}
