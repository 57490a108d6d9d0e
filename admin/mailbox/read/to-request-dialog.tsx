import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { ToDraftAnswer } from '../../../lib/protocol/webmail.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ask } from '../ask.ts'
import type { MessageRef } from '../mail.ts'
import { ProblemBox } from '../problem-box.tsx'
import { READ_WORDS } from '../words/read.ts'

interface Props {
  readonly refOf: MessageRef
  readonly onClose: () => void
}

/** Asks before a message, which may be private, goes to an office; then says where it is. */
export function ToRequestDialog({ refOf: { folder, validity, uid }, onClose }: Props) {
  const { toRequest: say, attachments } = READ_WORDS
  const [working, setWorking] = useState(false)
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  // Who may not look into the office's queue is told to stay in the mail.
  const elsewhere = url === location.pathname ? null : url
  const send = async () => {
    if (working) return
    setWorking(true)
    setProblem(null)
    const answer = await ask<ToDraftAnswer>('to-request', { ref: { folder, validity, uid }, part: null })
    setWorking(false)
    if (answer.ok) setUrl(answer.value.url)
    else setProblem(answer.problem)
  }
  return (
    <Dialog title={url === null ? say.title : say.done} onClose={onClose}>
      <p role="status">{url === null ? say.text : elsewhere === null ? say.afterByMail : say.after}</p>
      {problem && <ProblemBox problem={problem} />}
      <div class="letter-buttons">
        {url === null && (
          <button type="button" class="btn btn-primary" aria-disabled={working} onClick={() => void send()}>{working ? say.working : say.confirm}</button>
        )}
        {elsewhere !== null && <a class="btn btn-primary" href={elsewhere}>{say.open}</a>}
        <button type="button" class="btn btn-outline-primary" onClick={onClose}>{url === null ? attachments.cancel : attachments.close}</button>
      </div>
    </Dialog>
  )
}
