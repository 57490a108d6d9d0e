import { useState } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { RecipientField } from './field-names.ts'
import { Suggestions } from './suggestions.tsx'
import type { Recipients } from './use-recipients.ts'
import { type Suggested, useSuggestions } from './use-suggestions.ts'

interface Props {
  readonly id: string
  readonly field: RecipientField
  readonly recipients: Recipients
  /** The ids of what explains the field. */
  readonly described: string
  /** To the last of those who are in the field already. */
  readonly onBack: () => void
}

/** Where recipients are written: a combobox with a list that completes them (ARIA Authoring Practices, Combobox). */
export function RecipientInput({ id, field, recipients, described, onBack }: Props) {
  const { typed, type, add, commit } = recipients
  const text = typed[field]
  const found = useSuggestions(text)
  const [closed, setClosed] = useState(false)
  const [at, setAt] = useState(-1)
  const shown = closed ? [] : found
  const active = shown[at]

  const choose = ({ name, email, members }: Suggested) => {
    add(field, members ?? [{ name, email }])
    type(field, '')
    setAt(-1)
  }
  const step = (by: number) => {
    setClosed(false)
    setAt((before) => (found.length === 0 ? -1 : (before + by + (before < 0 && by < 0 ? 1 : 0) + found.length) % found.length))
  }
  const enter = () => {
    const [first] = shown
    if (active) return choose(active)
    if (first && !text.includes('@')) return choose(first)
    if (text.trim() !== '') commit(field)
  }
  const separate = () => /@/.test(text) && (commit(field), true)
  const back = () => text === '' && (onBack(), true)
  // Each says whether the key was for it; if not, it writes and moves as in any field.
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (step(1), true),
    ArrowUp: () => (step(-1), true),
    Enter: () => (enter(), true),
    ',': separate,
    ';': separate,
    Backspace: back,
    ArrowLeft: back,
    Escape: () => shown.length > 0 && (setClosed(true), true),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.isComposing || !keys[event.key]?.()) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    // One word may be the rest of an address that is being written.
    if (!/[,;\n@]/.test(pasted) || text.trim() !== '') return
    event.preventDefault()
    type(field, pasted)
    commit(field)
  }
  return (
    <div class="compose-input">
      <input
        id={id}
        type="text"
        inputMode="email"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${at}` : undefined}
        aria-describedby={described || undefined}
        aria-invalid={recipients.faults[field].length > 0}
        value={text}
        onInput={(event) => {
          setClosed(false)
          setAt(-1)
          type(field, event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          setClosed(true)
          if (text.trim() !== '') commit(field)
        }}
      />
      <Suggestions id={id} label={COMPOSE_WORDS.suggestions.label} found={shown} at={at} onChoose={choose} />
      <span class="visually-hidden" role="status">{shown.length > 0 ? COMPOSE_WORDS.suggestions.found(shown.length) : ''}</span>
    </div>
  )
}
