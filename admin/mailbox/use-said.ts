import { useCallback, useRef, useState } from 'preact/hooks'
import { afterNews } from './after-news.ts'
import type { Saying } from './mailbox-context.ts'

export interface SaidNow {
  readonly saying: Saying | null
  readonly say: (saying: Saying | null) => void
  /** Says something nobody asked for, unless what is said now is an answer to the person. */
  readonly whisper: (sentence: string) => void
  readonly close: () => void
  /** Takes back what was done last, also when its note is gone. */
  readonly undo: () => void
}

/** What was said last, and what takes it back. */
export function useSaid(): SaidNow {
  const [saying, setSaying] = useState<Saying | null>(null)
  const back = useRef<(() => void) | null>(null)
  const answered = useRef(0)
  const say = useCallback((next: Saying | null) => {
    back.current = next && 'sentence' in next ? (next.undo ?? null) : null
    answered.current = next ? Date.now() : 0
    setSaying(next)
  }, [])
  const whisper = useCallback((sentence: string) => setSaying((now) => afterNews(now, Date.now() - answered.current, sentence)), [])
  const close = useCallback(() => setSaying(null), [])
  const undo = useCallback(() => {
    const take = back.current
    say(null)
    take?.()
  }, [])
  return { saying, say, whisper, close, undo }
}
