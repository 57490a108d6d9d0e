import { useState } from 'preact/hooks'
import type { QueueItem } from '../../../lib/protocol/desk.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { MOST_AT_ONCE, type PublishManyAnswer } from '../../../lib/protocol/publish-many.ts'
import { ask } from '../ask.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { WORDS } from '../words/desk.ts'
import { QUEUE_WORDS } from '../words/queue.ts'
import { ManyList } from './many-list.tsx'

interface Props {
  readonly proposals: readonly QueueItem[]
  /** Chosen too, and not for this time. */
  readonly left: number
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks once more, with what each proposal changes; then says of each whether it went through. */
export function ManyDialog({ proposals, left, onDone, onClose }: Props) {
  const { many: say } = QUEUE_WORDS
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [results, setResults] = useState<PublishManyAnswer['results'] | null>(null)

  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    setWorking(true)
    setProblem(null)
    const answer = await ask<PublishManyAnswer>('publish-many', { proposals: proposals.map(({ number, tip }) => ({ number, tip })) })
    setWorking(false)
    if (!answer.ok) return setProblem(answer.problem)
    setResults(answer.value.results)
    onDone()
  }
  const done = results?.filter((one) => one.problem === null).length ?? 0
  return (
    <Dialog title={results ? say.doneTitle(done, results.length) : say.title(proposals.length)} onClose={onClose}>
      <form onSubmit={submit}>
        {!results && <p>{say.text(proposals.length)}</p>}
        {!results && left > 0 && <p>{say.most(MOST_AT_ONCE)}</p>}
        {problem && <ProblemBox problem={problem} />}
        <div role="status">{results && <p class="visually-hidden">{say.doneTitle(done, results.length)}</p>}</div>
        <ManyList proposals={proposals} results={results} />
        <div class="desk-buttons">
          {!results && (
            <button type="submit" class="btn btn-primary" aria-disabled={working}>
              {working ? WORDS.actions.working : say.confirm(proposals.length)}
            </button>
          )}
          <button type="button" class={results ? 'btn btn-primary' : 'btn btn-outline-primary'} onClick={onClose}>
            {results ? WORDS.close : WORDS.actions.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
