import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { type Window, windowOf } from './window.ts'

export interface Windowed extends Window {
  /** Height of a line in CSS pixels: what a line of text needs at the size the person reads at. */
  readonly line: number
}

/**
 * Which places of a long list are on the screen, whatever scrolls: the page or a box around it.
 *
 * @param frame what holds the lines, with the list's whole height
 * @param probe as high as one line
 */
export function useWindow(frame: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>, total: number): Windowed {
  const [window, setWindow] = useState<Windowed>({ from: 0, to: 0, line: 0 })
  const look = useCallback(() => {
    const element = frame.current
    // A list that is not shown keeps its window for when it is shown again.
    if (!element || !probe.current || !element.checkVisibility()) return
    const line = probe.current.offsetHeight
    const next = windowOf({ top: element.getBoundingClientRect().top, height: innerHeight, line, total })
    setWindow((before) => (before.from === next.from && before.to === next.to && before.line === line ? before : { ...next, line }))
  }, [total])
  useLayoutEffect(look, [look])
  useEffect(() => {
    const measured = new ResizeObserver(look)
    if (frame.current) measured.observe(frame.current)
    if (probe.current) measured.observe(probe.current)
    addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look)
    return () => {
      measured.disconnect()
      removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [look])
  return window
}
