import { useEffect, useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { WordsField } from '../fields/words-field.tsx'
import { keepText, keptText } from '../kept-text.ts'
import { ProblemBox } from '../problem-box.tsx'
import { REMARK_WORDS as say } from '../words/remarks.ts'

interface Props {
  readonly number: number
  readonly remark: string
  readonly label: string
  readonly confirm: string
  readonly onSend: (message: { readonly requestId: string; readonly remark: string; readonly text: string }) => Promise<ProblemMessage | null>
  readonly onClose: () => void
}

/** An answer to a remark, under it; what is typed is kept until it is sent. */
export function ReplyForm({ number, remark, label, confirm, onSend, onClose }: Props) {
  const key = `nota/${remark}`
  const [text, setText] = useState(() => keptText(number, key))
  const [missing, setMissing] = useState(false)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [requestId] = useState(() => crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const write = (value: string) => {
    setText(value)
    setMissing(false)
    keepText(number, key, value)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    if (text.trim() === '') {
      setMissing(true)
      return field.current?.focus()
    }
    setWorking(true)
    const refused = await onSend({ requestId, remark, text: text.trim() })
    setWorking(false)
    if (refused) return setProblem(refused)
    keepText(number, key, '')
    onClose()
  }
  return (
    <form noValidate class="desk-reply-form" onSubmit={submit}>
      {problem && <ProblemBox problem={problem} />}
      <WordsField field={field} label={label} text={text} longest={2000} rows={3} fault={missing ? say.missing : null} onInput={write} />
      <div class="desk-buttons">
        <button type="submit" class="btn btn-primary btn-sm" aria-disabled={working}>
          {working ? say.sending : confirm}
        </button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
    </form>
  )
}
