import type { QueueItem } from '../../../lib/protocol/desk.ts'
import type { PublishManyAnswer } from '../../../lib/protocol/publish-many.ts'
import { proposalHref } from '../route.ts'
import { WORDS } from '../words/desk.ts'
import { QUEUE_WORDS } from '../words/queue.ts'

interface Props {
  readonly proposals: readonly QueueItem[]
  readonly results: PublishManyAnswer['results'] | null
}

/** Each proposal with what it changes; afterwards with what became of it. */
export function ManyList({ proposals, results }: Props) {
  const { many: say } = QUEUE_WORDS
  return (
    <ul class="desk-many">
      {proposals.map(({ number, title, summary, kind, site, office }) => {
        const result = results?.find((one) => one.number === number)
        return (
          <li key={number}>
            <a href={proposalHref(number)}>{title}</a>
            <span>{summary || WORDS.kind[kind]}</span>
            <span class="desk-help">
              {site} · {office}
            </span>
            {result && !result.problem && <strong class="desk-many-online">{say.online}</strong>}
            {result?.problem && (
              <span class="desk-error">
                {say.refused}: {result.problem.sentence} {result.problem.remedy}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
