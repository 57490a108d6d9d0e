import { useEffect, useId, useRef, useState } from 'preact/hooks'

export interface Choice {
  readonly label: string
  /** Where it leads; else what it does. */
  readonly href?: string
  readonly onChoose?: () => void
}

interface Props {
  readonly label: string
  readonly choices: readonly Choice[]
}

/** Rarer choices behind one button that opens and closes: a disclosure, with the keys that buttons have anyway. */
export function Disclosure({ label, choices }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [open])
  const choose = (choice: Choice) => {
    setOpen(false)
    // A dialog gives the focus back to what had it: that must still be on the screen.
    opener.current?.focus()
    choice.onChoose?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div ref={root} class="letter-more" onKeyDown={onKeyDown}>
      <button ref={opener} type="button" class="btn btn-outline-primary btn-sm" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      <ul id={id} hidden={!open}>
        {choices.map((choice) => (
          <li key={choice.label}>
            {choice.href ? (
              <a href={choice.href} onClick={() => choose(choice)}>{choice.label}</a>
            ) : (
              <button type="button" onClick={() => choose(choice)}>{choice.label}</button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
