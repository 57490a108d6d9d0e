import type { MessageRef } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'
import { ProblemBox } from '../problem-box.tsx'
import { READ_WORDS } from '../words/read.ts'
import { OpenMessage } from './open-message.tsx'
import { useMessage } from './use-message.ts'

interface Props {
  readonly refOf: MessageRef
}

/** A message, open. While it comes, and when it does not come, there is the way back. */
export function MessageScreen({ refOf }: Props) {
  const { close } = useMailbox()
  const { answer, again } = useMessage(refOf)
  if (answer?.ok) return <OpenMessage key={`${refOf.folder} ${refOf.validity} ${refOf.uid}`} message={answer.value} />
  return (
    <section class="letter">
      <button type="button" class="btn btn-outline-primary btn-sm letter-back" onClick={close}>
        <span aria-hidden="true">←</span> {READ_WORDS.bar.back}
      </button>
      {answer ? <ProblemBox problem={answer.problem} onRetry={again} /> : <p class="letter-wait" role="status">{READ_WORDS.loading}</p>}
    </section>
  )
}
