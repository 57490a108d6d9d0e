import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { ListAnswer } from '../../../lib/protocol/webmail.ts'
import type { Answer } from '../../ask/answer.ts'
import { ask } from '../ask.ts'
import type { ListLine } from '../mail.ts'
import { type KnownLines, NO_LINES, unknownWithin } from './known-lines.ts'
import type { ListPlace } from './list-place.ts'
import type { LiveList } from './live-list.ts'
import { PageReader } from './page-reader.ts'

type FolderPlace = Extract<ListPlace, { kind: 'folder' }>

/** The list of one folder, or of what is found in it: lines come as they are wanted, however many there are. */
export function useFolderList(place: FolderPlace | null): LiveList {
  const [known, setKnown] = useState<KnownLines>(NO_LINES)
  const [arrived, setArrived] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const now = useRef(known)
  const put = useCallback((next: KnownLines) => {
    now.current = next
    setKnown(next)
  }, [])
  const key = JSON.stringify(place)
  const reader = useMemo(
    () =>
      place &&
      new PageReader({
        ask: (from, count) => ask<ListAnswer>('list', { folder: place.folder, from, count, ...(place.query && { query: place.query }), conversations: place.conversations }),
        known: () => now.current,
        onPage: (next) => {
          put(next)
          setArrived(true)
          setProblem(null)
        },
        onProblem: (refusal) => setProblem(refusal),
      }),
    [key],
  )
  useLayoutEffect(() => {
    put(NO_LINES)
    setArrived(false)
    setProblem(null)
    void reader?.refresh()
    return () => reader?.end()
  }, [reader])

  const change = useCallback((make: (known: KnownLines) => KnownLines) => {
    const before = now.current
    const after = make(before)
    put(after)
    return () => {
      // What came meanwhile is newer than what was there before: the server is asked.
      if (now.current === after) put(before)
    }
  }, [])
  const want = useCallback((from: number, to: number) => reader?.want(from, to), [reader])
  const stop = useCallback(() => {}, [])
  const hold = useCallback(<T>(doing: () => Promise<T>) => (reader ? reader.hold(doing) : doing()), [reader])
  const refresh = useCallback(async () => reader?.refresh(), [reader])
  const stretch = useCallback<LiveList['between']>((from, to, onCount) => between(reader, () => now.current, from, to, onCount), [reader])
  return useMemo(() => ({ known, arrived, problem, progress: null, stop, want, change, hold, refresh, between: stretch }), [known, arrived, problem, reader])
}

const AT_ONCE = 200

/** Reads past what is known without putting it into the list: it may be far more than is ever looked at. */
async function between(reader: PageReader | null, known: () => KnownLines, from: number, to: number, onCount?: (count: number) => void): Promise<readonly ListLine[]> {
  const got = new Map<number, ListLine>([...known().lines].filter(([place]) => place >= from && place <= to))
  for (;;) {
    const missing = unknownWithin({ total: to + 1, lines: got }, from, to + 1, AT_ONCE)
    if (!missing || !reader) break
    const answer: Answer<ListAnswer> = await reader.read(missing.from, missing.count)
    if (!answer.ok || answer.value.lines.length === 0) break
    answer.value.lines.forEach((line, i) => got.set(missing.from + i, line))
    onCount?.(got.size)
  }
  return [...got].sort(([a], [b]) => a - b).map(([, line]) => line)
}
