import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { Icon } from '../../icons/icon.tsx'
import type { MessageLine } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { READ_WORDS } from '../../words/read.ts'
import { AnswerLinks } from './answer-links.tsx'
import { More } from './more.tsx'
import { Neighbours } from './neighbours.tsx'

interface Props {
  readonly message: MessageAnswer
  /** The message's line as it is now. */
  readonly line: MessageLine
  readonly onLine: (line: MessageLine) => void
}

/** What is done with the open message: answering, putting it away, and the rest behind one button. */
export function Bar({ message, line, onLine }: Props) {
  const { actions, close } = useMailbox()
  const { bar: say } = READ_WORDS
  return (
    <div class="letter-bar" role="group" aria-label={say.label}>
      <button type="button" class="btn btn-outline-primary btn-sm letter-back" onClick={close}>
        <Icon name="back" /> <span>{say.back}</span>
      </button>
      <AnswerLinks message={message} line={line} />
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => void actions.move([line], { archive: true })}>
        <Icon name="archive" /> <span>{say.archive}</span>
      </button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => void actions.remove([line])}>
        <Icon name="trash" /> <span>{say.remove}</span>
      </button>
      <More message={message} line={line} onLine={onLine} />
      <Neighbours />
    </div>
  )
}
