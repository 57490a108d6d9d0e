import { useId, useRef, useState } from 'preact/hooks'
import type { MailPerson } from '../../mail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { fieldName, type RecipientField } from './field-names.ts'
import { tokenName } from './token-name.ts'

interface Props {
  readonly person: MailPerson
  readonly others: readonly RecipientField[]
  readonly onRemove: () => void
  readonly onEdit: () => void
  readonly onMove: (to: RecipientField) => void
  /** To the one before or after. */
  readonly onStep: (by: 1 | -1) => void
}

/** A recipient: a button that opens what can be done with them; Canc takes them away, the arrows go on to the next. */
export function RecipientToken({ person, others, onRemove, onEdit, onMove, onStep }: Props) {
  const { token: say } = COMPOSE_WORDS
  const id = useId()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const name = tokenName(person)
  const onKeyDown = (event: KeyboardEvent) => {
    const act: Readonly<Record<string, () => void>> = { Delete: onRemove, Backspace: onRemove, ArrowLeft: () => onStep(-1), ArrowRight: () => onStep(1) }
    const key = act[event.key]
    if (event.target !== opener.current || !key) return
    event.preventDefault()
    key()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    opener.current?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  return (
    <li class="compose-token" onKeyDown={onEscape} onFocusOut={leave}>
      <button ref={opener} type="button" class="compose-token-name" aria-expanded={open} aria-controls={id} title={person.email} onKeyDown={onKeyDown} onClick={() => setOpen(!open)}>
        <bdi>{name}</bdi>
      </button>
      {/* For the pointer: the keyboard has Canc, and «Togli» within. */}
      <button type="button" class="compose-token-remove" tabIndex={-1} aria-label={say.remove(name)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
      <div id={id} class="compose-token-menu" hidden={!open}>
        {open && (
          <>
            <p><bdi>{person.email}</bdi></p>
            <button type="button" onClick={onEdit}>{say.edit}</button>
            {others.map((field) => <button key={field} type="button" onClick={() => onMove(field)}>{say.moveTo(fieldName(field))}</button>)}
            <button type="button" onClick={onRemove}>{say.removeShort}</button>
          </>
        )}
      </div>
    </li>
  )
}
