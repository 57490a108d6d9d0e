import type { Proposal } from '../../forge/proposal.ts'
import { WrongStateProblem } from '../problems/wrong-state-problem.ts'

/** @throws {WrongStateProblem} unless the proposal waits for the central office */
export function expectWaiting({ status }: Pick<Proposal, 'status'>): void {
  if (status !== 'pending_review' && status !== 'pending_publish') throw new WrongStateProblem(status, ['pending_review', 'pending_publish'])
}
