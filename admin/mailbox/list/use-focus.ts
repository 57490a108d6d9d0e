import type { RefObject } from 'preact'
import { useCallback, useEffect, useRef } from 'preact/hooks'

/** What of a line had the focus: moving on keeps to it. */
type Part = 'a' | 'input' | 'button'

export interface LineFocus {
  /** Brings the focus to a line as soon as it is there. */
  readonly to: (place: number, part?: Part) => void
  /** What of a line has the focus now. */
  readonly part: () => Part
}

/** Moves the focus within the list, and brings it back to the current line when what had it went away. */
export function useFocus(list: RefObject<HTMLElement | null>, section: RefObject<HTMLElement | null>, current: number): LineFocus {
  const wanted = useRef<{ readonly place: number; readonly part: Part } | null>(null)
  const was = useRef(false)

  const bring = useCallback(() => {
    const asked = wanted.current
    const row = asked && list.current?.querySelector(`[data-place="${asked.place}"]`)
    if (!row) return
    row.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const part = row.querySelector<HTMLElement>(asked.part)
    if (!part) return
    part.focus({ preventScroll: true })
    // A list that is not shown yet takes no focus: it is tried again when it is drawn.
    if (document.activeElement === part) wanted.current = null
  }, [])
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      was.current = section.current?.contains(target as Node) ?? false
      if (!was.current) wanted.current = null
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  useEffect(() => {
    bring()
    // The browser gives the focus to nobody when what has it is taken away.
    if (!wanted.current && was.current && document.activeElement === document.body && list.current) {
      wanted.current = { place: current, part: 'a' }
      bring()
    }
  })
  const to = useCallback((place: number, part: Part = 'a') => {
    wanted.current = { place, part }
    bring()
    if (wanted.current) requestAnimationFrame(bring)
  }, [])
  const part = useCallback((): Part => {
    const name = document.activeElement?.localName
    return list.current?.contains(document.activeElement) && (name === 'input' || name === 'button') ? name : 'a'
  }, [])
  return { to, part }
}
