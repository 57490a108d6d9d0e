import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus where it was when lines come, go or change place: a line that moves in the document loses it. Where the
 * line itself is gone it goes to the one that took its place, never back to the top of the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly number: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    const lines = [...(list.current?.children ?? [])] as HTMLElement[]
    const lost = held.current !== null && document.activeElement === document.body
    if (lost && held.current) {
      const { number, at } = held.current
      const line = lines.find((one) => one.dataset.number === number) ?? lines[Math.min(at, lines.length - 1)]
      line?.querySelector<HTMLElement>('[data-step]')?.focus({ preventScroll: true })
    }
  })
  useLayoutEffect(() => {
    const follow = () => {
      const line = document.activeElement?.closest<HTMLElement>('.desk-line') ?? null
      const number = line?.dataset.number
      held.current = line && number ? { number, at: [...(line.parentElement?.children ?? [])].indexOf(line) } : null
    }
    addEventListener('focusin', follow)
    return () => removeEventListener('focusin', follow)
  }, [])
}
