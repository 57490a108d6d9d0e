import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { replyAllRecipients } from '../../compose/start/reply-recipients.ts'
import { Icon } from '../../icons/icon.tsx'
import type { MessageLine } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { type ComposeHow, composeHref } from '../../route.ts'
import { READ_WORDS } from '../../words/read.ts'

interface Props {
  readonly message: MessageAnswer
  readonly line: MessageLine
}

/** The ways to answer; of a draft, the way to go on with it. «A tutti» only where there is somebody else. */
export function AnswerLinks({ message, line }: Props) {
  const { state, actions } = useMailbox()
  const { bar: say } = READ_WORDS
  const { folder, validity, uid } = line
  const href = (how: ComposeHow, id: string = crypto.randomUUID()) => composeHref(id, { how, ref: { folder, validity, uid } })
  if (message.draft) {
    return <a class="btn btn-primary btn-sm" href={href('draft', message.draft.id)}>{say.goOn}</a>
  }
  // Who answers has read it.
  const read = () => void (line.unread && actions.flag([line], 'read', false))
  const { to, cc } = replyAllRecipients(message, state.identities)
  return (
    <>
      <a class="btn btn-primary btn-sm" href={href('reply')} onClick={read}><Icon name="reply" /> <span>{say.reply}</span></a>
      {to.length + cc.length > 1 && <a class="btn btn-outline-primary btn-sm" href={href('reply-all')} onClick={read}>{say.replyAll}</a>}
      <a class="btn btn-outline-primary btn-sm" href={href('forward')} onClick={read}><Icon name="forward" /> <span>{say.forward}</span></a>
    </>
  )
}
