import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { SearchAnswer } from '../../../lib/protocol/webmail.ts'
import { ask } from '../ask.ts'
import { type KnownLines, NO_LINES } from '../list/known-lines.ts'
import type { LiveList } from '../list/live-list.ts'
import type { MailQuery } from '../mail.ts'
import { foundTogether } from './found-together.ts'

type Progress = NonNullable<LiveList['progress']>
const BEGIN: Progress = { looked: 0, folders: 0, state: 'going' }

/** Looks through all folders, one after the other; what is found shows as it comes. `null` looks for nothing. */
export function useSearch(query: MailQuery | null): LiveList {
  const [known, setKnown] = useState<KnownLines>(NO_LINES)
  const [progress, setProgress] = useState<Progress>(BEGIN)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const now = useRef(known)
  const going = useRef<AbortController | null>(null)
  const put = useCallback((next: KnownLines) => {
    now.current = next
    setKnown(next)
  }, [])
  const key = JSON.stringify(query)

  const look = useCallback(async () => {
    going.current?.abort()
    if (!query) return
    const control = new AbortController()
    going.current = control
    put(NO_LINES)
    setProblem(null)
    setProgress(BEGIN)
    let after: string | null | undefined
    do {
      const answer = await ask<SearchAnswer>('search', { query, ...(after && { after }) }, control.signal)
      if (control.signal.aborted) return
      if (!answer.ok) {
        setProblem(answer.problem)
        return setProgress((one) => ({ ...one, state: 'stopped' }))
      }
      const { lines, looked, folders } = answer.value
      after = answer.value.after
      put(foundTogether(now.current, lines))
      setProgress({ looked, folders, state: after === null ? 'done' : 'going' })
    } while (after !== null)
  }, [key])
  useLayoutEffect(() => {
    void look()
    return () => going.current?.abort()
  }, [look])

  const stop = useCallback(() => {
    going.current?.abort()
    setProgress((one) => ({ ...one, state: 'stopped' }))
  }, [])
  return useMemo(
    () => ({
      known,
      arrived: known.total > 0 || progress.state !== 'going',
      problem,
      progress,
      stop,
      want: () => {},
      change: (make) => {
        const before = now.current
        const after = make(before)
        put(after)
        return () => {
          if (now.current === after) put(before)
        }
      },
      hold: (doing) => doing(),
      // What was found stays as it is: looking everywhere again takes too long to do unasked.
      refresh: () => (problem ? look() : Promise.resolve()),
      between: (from, to) => Promise.resolve([...now.current.lines].filter(([at]) => at >= from && at <= to).sort(([a], [b]) => a - b).map(([, line]) => line)),
    }),
    [known, progress, problem, look],
  )
}
