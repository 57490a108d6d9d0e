import type { ToldChange } from '../../lib/site/history/told-change.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { dayInWords } from '../text/days.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'
import { ChangeDetails } from './change-details.tsx'
import { hasWords, MarkedFact } from './marked-fact.tsx'
import { instantOf, momentInWords } from './moment.ts'

/** Changes that few need to look at, folded into one line: «3 correzioni minori». */
export function MinorChanges({ site, changes }: { site: Queries; changes: readonly ToldChange[] }) {
  const days = changes.map(({ at }) => dayInWords(romeDay(at)))
  return (
    <li class="rd-history-change rd-history-minor">
      <details>
        <summary>
          <h2>
            {say.minor(changes.length)}
            <span class="rd-history-when">, {say.from(days.at(-1) ?? '', days[0] ?? '')}</span>
          </h2>
        </summary>
        <ol>
          {changes.map((change) => (
            <li key={change.at}>
              <h3><time datetime={instantOf(change.at)}>{momentInWords(change.at)}</time></h3>
              <ChangeDetails site={site} change={change} />
              {change.facts.filter(hasWords).map((fact) => <MarkedFact key={fact.field} site={site} fact={fact} />)}
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}
