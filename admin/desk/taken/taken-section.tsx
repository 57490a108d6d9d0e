import { useContext, useRef, useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'
import { DeskContext } from '../live/desk-context.ts'
import { ProblemBox } from '../problem-box.tsx'
import { OPEN_STATUSES } from '../route.ts'
import { TAKEN_WORDS as say } from '../words/taken.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { mayTake } from './may-take.ts'

/** Who has a proposal in hand, and for who may: take it, pass it on, leave it. */
export function TakenSection({ proposal }: { readonly proposal: DeskProposal }) {
  const { number, status, takenBy } = proposal
  const { person, again } = useContext(DeskContext)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [passing, setPassing] = useState(false)
  const sentence = useRef<HTMLParagraphElement>(null)
  if (!mayTake(proposal) && (!takenBy || !OPEN_STATUSES.some((open) => open === status))) return null

  const after = async () => {
    await again()
    // The button that was pressed is gone: what it came to has the focus.
    sentence.current?.focus()
  }
  const act = async (address: string, message: object) => {
    const answer = await ask(address, message)
    setProblem(answer.ok ? null : answer.problem)
    await after()
  }
  const from = takenBy?.id ?? null
  const mine = takenBy !== null && takenBy.id === person?.id
  return (
    <section class="desk-taken" aria-label={say.title}>
      <p ref={sentence} tabIndex={-1} class="desk-taken-who">
        {takenBy === null ? say.nobody : mine ? say.you : say.other(takenBy.name)} {takenBy && !mine && mayTake(proposal) && say.notALock}
      </p>
      {problem && <ProblemBox problem={problem} />}
      <div class="desk-buttons">
        {mayTake(proposal) && !mine && (
          <button type="button" class="btn btn-outline-primary btn-sm" data-take={from === null} onClick={() => act('take', { number, from })}>
            {takenBy ? say.takeOver(takenBy.name) : say.take}
          </button>
        )}
        {mayTake(proposal) && (
          <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => setPassing(true)}>
            {say.handOver}
          </button>
        )}
        {mine && (
          <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => act('release', { number })}>
            {say.release}
          </button>
        )}
      </div>
      {passing && (
        <HandOverDialog
          number={number}
          from={from}
          me={person?.id ?? ''}
          onClose={() => setPassing(false)}
          onDone={() => {
            setPassing(false)
            setProblem(null)
            void after()
          }}
        />
      )}
    </section>
  )
}
