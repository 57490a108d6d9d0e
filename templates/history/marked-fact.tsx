import { renderToString } from 'preact-render-to-string'
import { compareFragments } from '../../lib/diff/compare-html.ts'
import { quoteHtml } from '../../lib/diff/quote-html.ts'
import type { Fact } from '../../lib/model/facts/fact.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Text } from '../components/text.tsx'
import { renderMarkdown } from '../text/markdown.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'

/** Is there more to see of a fact than its sentence says? A confirmation is a day, and the sentence names it. */
export function hasWords({ nature }: Fact): boolean {
  return nature !== 'confirmation'
}

/** One thing that changed, as the page says it, with the words that went and came marked: to the eye, and in words to the ear. */
export function MarkedFact({ site, fact }: { site: Queries; fact: Fact }) {
  const { label, before, after } = fact
  const quote = quoteHtml(compareFragments(asHtml(site, fact, before), asHtml(site, fact, after)).marked('together'))
  return (
    <div class="rd-history-fact">
      <p class="rd-history-label">{label}</p>
      {quote === null ? <p>{say.redesigned}</p> : <div class="rd-history-words" dangerouslySetInnerHTML={{ __html: quote }} />}
    </div>
  )
}

// What people wrote is escaped by the component or by the Markdown renderer: no markup of theirs passes.
function asHtml({ site }: Queries, { field, show }: Fact, text: string | null): string {
  if (text === null) return ''
  if (field === 'body') return renderMarkdown(text, site)
  if (show === 'text') return renderToString(<Text text={text} />)
  const said = show === 'file' || show === 'image' ? text.slice(text.lastIndexOf('/') + 1) : text
  return renderToString(<>{said.split('\n').map((line, i) => <p key={i}>{line}</p>)}</>)
}
