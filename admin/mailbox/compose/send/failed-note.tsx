import { useEffect, useRef } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'

/** Why a message did not leave, and that nothing of it is lost. It takes the focus: what had it is gone. */
export function FailedNote({ problem: { sentence, remedy } }: { readonly problem: ProblemMessage }) {
  const { send: say } = COMPOSE_WORDS
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [sentence])
  return (
    <div ref={note} class="compose-failed" role="alert" tabIndex={-1}>
      <p><strong>{say.failedTitle}.</strong> {sentence}</p>
      {remedy && <p>{remedy}</p>}
      <p>{say.kept}</p>
    </div>
  )
}
