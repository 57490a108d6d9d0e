import { useEffect, useRef } from 'preact/hooks'
import { type Command, commandOf } from './command-of.ts'

/** The second of two keys comes within this, or not at all. */
const SEQUENCE_MS = 1_500

/**
 * The one-letter keys of the mailbox. They are quiet while somebody writes, in a dialog, or with a modifier held.
 *
 * @param on they can be turned off (WCAG 2.1.4)
 * @param obey does what is asked; says whether it could
 */
export function useKeys(on: boolean, obey: (command: Command) => boolean): void {
  const now = useRef(obey)
  now.current = obey
  useEffect(() => {
    if (!on) return undefined
    let after: 'g' | null = null
    let at = 0
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || isBusy(event.target as Element)) return
      const heard = commandOf(event.key, event.timeStamp - at < SEQUENCE_MS ? after : null)
      after = heard.after
      at = event.timeStamp
      if (heard.command && now.current(heard.command)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on])
}

function isBusy(target: Element): boolean {
  return target.closest('input:not([type=checkbox]), textarea, select, dialog, [contenteditable]:not([contenteditable=false]), [role=listbox], [role=menu]') !== null
}
