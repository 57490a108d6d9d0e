import { useRef, useState } from 'preact/hooks'
import type { ProposedAnswer } from '../../../lib/protocol/removal.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'

interface Sending {
  readonly working: boolean
  readonly problem: ProblemMessage | null
  readonly send: (message: object) => Promise<void>
}

/** Sends a request once, however often it is asked for: sent again after no answer, it carries the same id. */
export function useSending(address: 'remove' | 'move', onSent: (proposal: number) => void): Sending {
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const request = useRef({ text: '', id: '' })
  const send = async (message: object) => {
    if (working) return
    const text = JSON.stringify(message)
    if (request.current.text !== text) request.current = { text, id: crypto.randomUUID() }
    setWorking(true)
    setProblem(null)
    const answer = await ask<ProposedAnswer>(address, { ...message, requestId: request.current.id })
    setWorking(false)
    if (answer.ok) onSent(answer.value.number)
    else setProblem(answer.problem)
  }
  return { working, problem, send }
}
