import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { RefusedProblem } from './refused-problem.ts'
import { UnreachableProblem } from './unreachable-problem.ts'

/**
 * Sends one message of `lib/protocol/cms.ts` and gives its answer.
 *
 * @throws {RefusedProblem} what the server said
 * @throws {UnreachableProblem} when it said nothing that can be read
 */
export function ask<Answer>(name: string, message: object): Promise<Answer> {
  return askAt(`/api/cms/${name}`, message)
}

/** The same, at another address of the portal. */
export async function askAt<Answer>(address: string, message: object): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return answer as Answer
  if (!response || !isProblem(answer)) throw new UnreachableProblem()
  throw new RefusedProblem(answer, response.status)
}

function isProblem(answer: unknown): answer is ProblemMessage {
  return typeof answer === 'object' && answer !== null && 'sentence' in answer
}
