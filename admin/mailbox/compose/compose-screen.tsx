import { ProblemBox } from '../problem-box.tsx'
import { useMailbox } from '../mailbox-context.ts'
import type { ComposeHow } from '../route.ts'
import type { MessageRef } from '../mail.ts'
import { COMPOSE_WORDS } from '../words/compose.ts'
import { Composer } from './composer.tsx'
import { useStart } from './start/use-start.ts'

interface Props {
  /** Names the draft. */
  readonly id: string
  readonly about: { readonly how: ComposeHow; readonly ref: MessageRef } | null
  /** An address it is for; empty for none. */
  readonly to: string
}

/** Where a message is written: a new one, an answer, one that is passed on, or a draft that goes on. */
export function ComposeScreen(props: Props) {
  const { close } = useMailbox()
  const { start, problem, again } = useStart(props)
  if (start) return <Composer start={start} />
  return (
    <section class="compose">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={close}>{COMPOSE_WORDS.back}</button>
      {problem ? <ProblemBox problem={problem} onRetry={again} /> : <p role="status">{COMPOSE_WORDS.loading}</p>}
    </section>
  )
}
