import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { ask } from '../../ask.ts'
import type { MailPerson, MessageRef } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { READ_WORDS } from '../../words/read.ts'
import { nameOf } from '../name-of.ts'

interface Props {
  readonly who: MailPerson
  readonly refOf: MessageRef
}

/** Who wrote wants to know that it was read: nothing is said without consent (RFC 8098 §2.1). */
export function ReceiptAsk({ who, refOf: { folder, validity, uid } }: Props) {
  const { say: tell } = useMailbox()
  const { receipt: say } = READ_WORDS
  const [state, setState] = useState<'open' | 'working' | 'done'>('open')
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  if (state === 'done') return null
  const answer = async (send: boolean) => {
    if (state === 'working') return
    setState('working')
    setProblem(null)
    const got = await ask<object>('receipt', { ref: { folder, validity, uid }, send })
    setState(got.ok ? 'done' : 'open')
    if (!got.ok) return setProblem(got.problem)
    tell({ sentence: send ? say.sent : say.refused })
    document.getElementById('letter-subject')?.focus()
  }
  return (
    <div class="letter-note letter-receipt">
      <p><strong>{say.asks(nameOf(who, who.email))}</strong> {say.text}</p>
      {problem && <ProblemBox problem={problem} />}
      <div class="letter-buttons">
        <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled={state === 'working'} onClick={() => void answer(true)}>{say.send}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled={state === 'working'} onClick={() => void answer(false)}>{say.refuse}</button>
      </div>
    </div>
  )
}
