import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ListLine } from '../mail.ts'
import { type KnownLines, placeOf } from './known-lines.ts'
import { lineKey } from './line-key.ts'

/** The line the keyboard is at: the Tab key comes to it, arrows go on from it. */
export interface Current {
  readonly place: number
  readonly line: ListLine | null
  readonly set: (place: number) => void
}

/**
 * Follows a line wherever the list carries it. Where it went away, the one that took its place is the current one.
 *
 * @param placeKey names the list: another one begins at its first line
 */
export function useCurrent(known: KnownLines, placeKey: string): Current {
  const [place, setPlace] = useState(0)
  const key = useRef<string | null>(null)
  useLayoutEffect(() => {
    key.current = null
    setPlace(0)
  }, [placeKey])
  const followed = placeOf(known, key.current)
  const now = Math.max(0, Math.min(followed >= 0 ? followed : place, known.total - 1))
  const line = known.lines.get(now) ?? null
  useLayoutEffect(() => {
    if (line) key.current = lineKey(line)
    if (now !== place && known.total > 0) setPlace(now)
  }, [line, now])
  const set = useCallback((wanted: number) => {
    key.current = null
    setPlace(Math.max(0, wanted))
  }, [])
  return useMemo(() => ({ place: now, line, set }), [now, line])
}
