import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type KnownLines, placeOf } from './known-lines.ts'
import { lineKey } from './line-key.ts'
import { scrollerOf } from './scroller-of.ts'

/**
 * Keeps what is read where it is when lines come or go above it. At the top of the list nothing is kept: what comes is to
 * be seen.
 */
export function useAnchor(frame: RefObject<HTMLElement | null>, known: KnownLines, line: number): void {
  const anchor = useRef<{ readonly key: string; readonly place: number } | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    const before = anchor.current
    const place = before ? placeOf(known, before.key) : -1
    if (element && before && place >= 0 && place !== before.place) scrollerOf(element).scrollBy({ top: (place - before.place) * line, behavior: 'instant' })
  }, [known])
  // After every draw: what is read now is what is to stay when the list changes next.
  useLayoutEffect(() => {
    const top = frame.current?.getBoundingClientRect().top ?? 0
    const place = line > 0 ? Math.ceil(Math.max(0, topOfSeen(frame.current) - top) / line) : 0
    const first = place > 0 ? known.lines.get(place) : undefined
    anchor.current = first ? { key: lineKey(first), place } : null
  })
}

function topOfSeen(element: HTMLElement | null): number {
  if (!element) return 0
  const scroller = scrollerOf(element)
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
}
