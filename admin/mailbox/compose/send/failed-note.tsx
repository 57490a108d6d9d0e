import { useEffect, useRef } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'

interface Props {
  readonly problem: ProblemMessage
  /** The person's own address, where the message can leave from it instead; `null` where that would change nothing. */
  readonly own: string | null
  readonly onOwn: (email: string) => void
}

/** Why a message did not leave, and that nothing of it is lost. It takes the focus: what had it is gone. */
export function FailedNote({ problem: { sentence, remedy }, own, onOwn }: Props) {
  const { send: say } = COMPOSE_WORDS
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [sentence])
  return (
    <div ref={note} class="compose-failed" role="alert" tabIndex={-1}>
      <p><strong>{say.failedTitle}.</strong> {sentence}</p>
      {remedy && <p>{remedy}</p>}
      <p>{say.kept}</p>
      {own !== null && (
        <button type="button" class="btn btn-primary btn-sm" onClick={() => onOwn(own)}>
          {say.fromOwn(own)}
        </button>
      )}
    </div>
  )
}
