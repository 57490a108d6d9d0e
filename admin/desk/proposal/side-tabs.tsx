import type { VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { WORDS } from '../words/desk.ts'

interface Side {
  readonly label: string
  readonly content: VNode
}

/** Several versions where there is room for one: tabs, moved between with the arrows (ARIA authoring practices, automatic activation). */
export function SideTabs({ sides, first }: { readonly sides: readonly Side[]; readonly first: number }) {
  const id = useId()
  const [open, setOpen] = useState<number>(first)
  const tabs = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = (open + by + sides.length) % sides.length
    setOpen(next)
    tabs.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus()
  }
  return (
    <>
      <div ref={tabs} role="tablist" aria-label={WORDS.proposal.side} class="desk-tabs" onKeyDown={go}>
        {sides.map(({ label }, i) => (
          <button key={label} type="button" role="tab" id={`${id}-tab-${i}`} aria-controls={`${id}-panel-${i}`} aria-selected={open === i} tabIndex={open === i ? 0 : -1} onClick={() => setOpen(i)}>
            {label}
          </button>
        ))}
      </div>
      {sides.map(({ label, content }, i) => (
        <div key={label} role="tabpanel" id={`${id}-panel-${i}`} aria-labelledby={`${id}-tab-${i}`} hidden={open !== i}>
          {content}
        </div>
      ))}
    </>
  )
}
