import * as assert from 'uvu/assert'
import { Problem } from '../../../lib/errors/problem.ts'

/** The problem a promise is refused with; fails when it is not refused, or with anything that is not a problem. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => 'it was allowed',
    (error: unknown) => error,
  )
  if (outcome instanceof Problem) return outcome
  if (outcome instanceof Error) throw outcome
  assert.unreachable(String(outcome))
  throw new Error('unreachable')
}
