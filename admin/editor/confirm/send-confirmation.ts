import type { SaveAnswer } from '../../../lib/protocol/cms.ts'
import { ask } from '../ask.ts'
import type { Attempts } from '../attempts.ts'
import type { Loaded } from '../loaded.ts'
import { UnreachableProblem } from '../unreachable-problem.ts'

/** Says that the page at a content path is still right as it was read. */
export type SendConfirmation = (path: string) => Promise<void>

let send: SendConfirmation = () => Promise.reject(new UnreachableProblem())

/** The backend knows which commit was read and which request is a second try. */
export function followConfirmations(loaded: Loaded, attempts: Attempts): void {
  send = async (path) => {
    const base = loaded.baseOf(path)
    if (!base) throw new UnreachableProblem()
    const attempt = `confirm ${path}`
    await ask<Pick<SaveAnswer, 'number' | 'tip'>>('confirm', { path, head: base.head, requestId: attempts.idFor(attempt, base.head) })
    attempts.answered(attempt)
  }
}

/** @throws {RefusedProblem | UnreachableProblem} nothing was sent then */
export function sendConfirmation(path: string): Promise<void> {
  return send(path)
}
