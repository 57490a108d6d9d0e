import { useContext, useState } from 'preact/hooks'
import type { Conversation } from '../../../lib/protocol/remarks.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ProblemBox } from '../problem-box.tsx'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { RemarksContext, type RemarksNow } from './remarks-context.ts'
import { ReplyForm } from './reply-form.tsx'

/** What the person may do with a conversation; a refusal is said here. */
export function ConversationActions({ conversation }: { readonly conversation: Conversation }) {
  const remarks = useContext(RemarksContext)
  const [writing, setWriting] = useState<'reply' | 'decline' | null>(null)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const { id, can } = conversation
  if (!remarks || !Object.values(can).some(Boolean)) return null
  if (writing) {
    const declines = writing === 'decline'
    return (
      <ReplyForm
        number={remarks.number}
        remark={id}
        label={declines ? say.declineWhy : say.yourReply}
        confirm={declines ? say.declineSend : say.send}
        onSend={(message) => remarks.act(writing, message, declines ? 'declined' : 'replied')}
        onClose={() => setWriting(null)}
      />
    )
  }
  return (
    <>
      {problem && <ProblemBox problem={problem} />}
      <div class="desk-buttons">
        <Buttons conversation={conversation} remarks={remarks} onWrite={setWriting} onRefused={setProblem} />
      </div>
    </>
  )
}

interface ButtonsProps {
  readonly conversation: Conversation
  readonly remarks: RemarksNow
  readonly onWrite: (what: 'reply' | 'decline') => void
  readonly onRefused: (problem: ProblemMessage | null) => void
}

function Buttons({ conversation: { id, by, can, suggestion }, remarks, onWrite, onRefused }: ButtonsProps) {
  const move = async (to: 'resolved' | 'open') => onRefused(await remarks.act('move', { remark: id, to }, to === 'open' ? 'reopened' : 'resolved'))
  const accept = async () => onRefused(await remarks.act('accept', { remark: id }, 'accepted'))
  const offered = [
    can.accept && { label: say.accept, look: 'btn-primary', press: accept },
    can.decline && { label: say.decline, look: 'btn-outline-primary', press: () => onWrite('decline') },
    can.reply && { label: say.reply, look: 'btn-outline-primary', press: () => onWrite('reply') },
    can.resolve && { label: suggestion === null ? say.resolve : say.drop, look: 'btn-outline-primary', press: () => move('resolved') },
    can.reopen && { label: say.reopen, look: 'btn-outline-primary', press: () => move('open') },
  ].filter((one) => one !== false)
  return (
    <>
      {offered.map(({ label, look, press }) => (
        <button key={label} type="button" class={`btn ${look} btn-sm`} onClick={() => void press()}>
          {label}
          <span class="visually-hidden">{say.of(by.name)}</span>
        </button>
      ))}
    </>
  )
}
