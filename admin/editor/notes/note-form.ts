import { createElement as h, type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { NOTES_WORDS as say } from './words.ts'

interface Props {
  readonly label: string
  /** What is typed is kept under this name until it is sent. */
  readonly keep: string
  readonly focused: boolean
  /** Rejects with a sentence for the person when it could not be sent. */
  readonly onSend: (text: string, requestId: string) => Promise<void>
  readonly onClose?: () => void
}

/** A few words to send; what was typed is lost neither by a refusal nor by a reload. */
export function NoteForm({ label, keep, focused, onSend, onClose }: Props): ReactElement {
  const id = useId()
  const key = `redazione.nota:${keep}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const [refused, setRefused] = useState('')
  const [working, setWorking] = useState(false)
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [])

  const write = (value: string) => {
    setText(value)
    sessionStorage.setItem(key, value)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (working || text.trim() === '') return field.current?.focus()
    setWorking(true)
    try {
      await onSend(text.trim(), requestId)
      write('')
      setRefused('')
      setRequestId(crypto.randomUUID())
      onClose?.()
    } catch (problem) {
      setRefused(problem instanceof Error ? problem.message : String(problem))
    } finally {
      setWorking(false)
    }
  }
  return h(
    'form',
    { className: 'nota-modulo', onSubmit: submit },
    refused ? h('p', { role: 'alert', className: 'nota-rifiuto' }, refused) : null,
    h('label', { htmlFor: id }, label),
    h('textarea', { ref: field, id, rows: 3, maxLength: 2000, value: text, onChange: (event) => write((event.currentTarget as HTMLTextAreaElement).value) }),
    h(
      'div',
      { className: 'nota-pulsanti' },
      h('button', { type: 'submit', 'aria-disabled': working }, say.send),
      onClose ? h('button', { type: 'button', onClick: onClose }, say.cancel) : null,
    ),
  )
}
