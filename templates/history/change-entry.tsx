import type { ToldChange } from '../../lib/site/history/told-change.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'
import { ChangeDetails } from './change-details.tsx'
import { hasWords, MarkedFact } from './marked-fact.tsx'
import { instantOf, momentInWords } from './moment.ts'

/** A change that counts: its words are there for who wants them. */
export function ChangeEntry({ site, change }: { site: Queries; change: ToldChange }) {
  const when = momentInWords(change.at)
  const marked = change.facts.filter(hasWords)
  return (
    <li class="rd-history-change">
      <h2><time datetime={instantOf(change.at)}>{when}</time></h2>
      <ChangeDetails site={site} change={change} />
      {marked.length > 0 && (
        <details class="rd-history-marks">
          <summary>
            {say.showMarks}
            <span class="visually-hidden">, {when}</span>
          </summary>
          {marked.map((fact) => <MarkedFact key={fact.field} site={site} fact={fact} />)}
        </details>
      )}
    </li>
  )
}
