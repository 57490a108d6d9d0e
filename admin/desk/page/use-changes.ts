import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { keysWanted } from '../keys/keys-wanted.ts'
import { framedMarks } from './framed-marks.ts'

export interface ChangesOf {
  /** `null` until a page is there. */
  readonly count: number | null
  /** The change that is looked at, from 1; 0 before the first. */
  readonly at: number
  readonly sentence: string | null
  readonly step: (by: 1 | -1) => void
  /** For each frame, when its page is there. */
  readonly onPage: (frame: HTMLIFrameElement) => void
}

/** Walks through the changes of a page, in all the frames that show it. */
export function useChanges(): ChangesOf {
  const frames = useRef(new Set<HTMLIFrameElement>())
  const [count, setCount] = useState<number | null>(null)
  // One state: a number must never be told with the words of another change.
  const [{ at, sentence }, setPlace] = useState<{ readonly at: number; readonly sentence: string | null }>({ at: 0, sentence: null })

  const shown = useCallback(() => [...frames.current].filter((frame) => frame.isConnected && frame.contentDocument), [])
  const step = useCallback(
    (by: 1 | -1) => {
      const [first] = shown()
      first?.closest('section')?.querySelector('[data-changes]')?.scrollIntoView({ block: 'start', behavior: 'instant' })
      setPlace((now) => {
        const next = Math.min(Math.max(1, now.at + by), count ?? 1)
        return { at: next, sentence: sentenceIn(shown(), next) }
      })
    },
    [count, shown],
  )
  useLayoutEffect(() => {
    if (at > 0) for (const frame of shown()) framedMarks(frame).show(at)
  }, [at, shown])

  const onPage = useCallback(
    (frame: HTMLIFrameElement) => {
      // A frame that waits to be seen holds an empty page.
      if (!frame.contentDocument || frame.contentDocument.URL === 'about:blank') return
      frames.current.add(frame)
      const marks = framedMarks(frame)
      setCount((known) => Math.max(known ?? 0, marks.count))
      setPlace((now) => {
        if (now.at > 0) marks.show(now.at)
        return now.at > 0 && now.sentence === null ? { at: now.at, sentence: marks.sentence(now.at) } : now
      })
      frame.contentDocument?.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey || !keysWanted()) return
        if (key === 'n') step(1)
        if (key === 'p') step(-1)
      })
    },
    [step],
  )
  return { count, at, sentence, step, onPage }
}

function sentenceIn(frames: readonly HTMLIFrameElement[], at: number): string | null {
  return frames.map((frame) => framedMarks(frame).sentence(at)).find((said) => said !== null) ?? null
}
