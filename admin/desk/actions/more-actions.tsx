import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { DECIDE_WORDS } from '../words/decide.ts'

interface Props {
  readonly actions: readonly { readonly label: string; readonly dangerous: boolean; readonly onChoose: () => void }[]
}

/** The rarer actions behind one button that opens and closes: a disclosure, with the keys that buttons have anyway. */
export function MoreActions({ actions }: Props) {
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
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div ref={root} class="desk-more" onKeyDown={close}>
      <button ref={opener} type="button" class="btn btn-outline-primary" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {DECIDE_WORDS.more} <span aria-hidden="true">{open ? '▾' : '▴'}</span>
      </button>
      <ul id={id} class="desk-more-list" hidden={!open}>
        {actions.map(({ label, dangerous, onChoose }) => (
          <li key={label}>
            <button
              type="button"
              class={`btn ${dangerous ? 'btn-outline-danger' : 'btn-outline-primary'}`}
              onClick={() => {
                setOpen(false)
                // The dialog gives the focus back to what had it: that must still be on the screen.
                opener.current?.focus()
                onChoose()
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
