import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'

interface Sending<T> {
  readonly working: boolean
  /** Why the server refused the last time. */
  readonly problem: ProblemMessage | null
  /** Sends once: while it is on its way, and when it is refused, the answer is `null`. */
  readonly send: (message: object) => Promise<T | null>
}

/** Sends to an address of the desk, and keeps what came of it. */
export function useSending<T>(address: string): Sending<T> {
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const send = async (message: object) => {
    if (working) return null
    setWorking(true)
    setProblem(null)
    const answer = await ask<T>(address, message)
    setWorking(false)
    if (answer.ok) return answer.value
    setProblem(answer.problem)
    return null
  }
  return { working, problem, send }
}
