import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Answer } from '../ask/answer.ts'
import { ask } from './ask.ts'

export interface Asked<T> {
  /** `null` while it is on its way for the first time. */
  readonly answer: Answer<T> | null
  readonly again: () => Promise<void>
  readonly set: (value: T) => void
}

/** What the server says at a path; asked again when the path changes, and when told to. A late answer to an old path is dropped. */
export function useAnswer<T>(path: string): Asked<T> {
  const [got, setGot] = useState<{ readonly path: string; readonly answer: Answer<T> } | null>(null)
  const again = useCallback(async () => setGot({ path, answer: await ask<T>(path) }), [path])
  useEffect(() => {
    let current = true
    void ask<T>(path).then((answer) => current && setGot({ path, answer }))
    return () => {
      current = false
    }
  }, [path])
  return { answer: got?.path === path ? got.answer : null, again, set: (value) => setGot({ path, answer: { ok: true, value } }) }
}
