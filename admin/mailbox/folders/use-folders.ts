import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { FoldersAnswer } from '../../../lib/protocol/webmail.ts'
import { ask } from '../ask.ts'

export interface LiveFolders {
  /** `null` until they have come. */
  readonly answer: FoldersAnswer | null
  readonly problem: ProblemMessage | null
  readonly set: (answer: FoldersAnswer) => void
  readonly again: () => Promise<void>
}

/** The folders with their counts. Asked for again, one question at a time, whenever something may have changed. */
export function useFolders(): LiveFolders {
  const [answer, setAnswer] = useState<FoldersAnswer | null>(null)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const asking = useRef(false)
  const missed = useRef(false)
  const set = useCallback((value: FoldersAnswer) => {
    setProblem(null)
    setAnswer(value)
  }, [])
  const again = useCallback(async () => {
    missed.current = asking.current
    if (asking.current) return
    asking.current = true
    const got = await ask<FoldersAnswer>('folders')
    asking.current = false
    if (got.ok) set(got.value)
    else setProblem(got.problem)
    if (missed.current) await again()
  }, [])
  useEffect(() => void again(), [])
  return { answer, problem, set, again }
}
