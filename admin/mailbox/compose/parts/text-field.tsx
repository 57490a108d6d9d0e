import { useEffect, useRef } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'

interface Props {
  readonly text: string
  /** The cursor begins here: an answer is written, its recipients are there. */
  readonly focused: boolean
  readonly onInput: (text: string) => void
}

/** Plain text, in the browser's own field: it spells, undoes and scrolls as people are used to. */
export function TextField({ text, focused, onInput }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.setSelectionRange(0, 0)
    if (focused) field.current?.focus({ preventScroll: true })
  }, [])
  return <textarea ref={field} class="compose-text" aria-label={COMPOSE_WORDS.text} rows={16} value={text} onInput={(event) => onInput(event.currentTarget.value)} />
}
