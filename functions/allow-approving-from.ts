import { StrongerProofProblem } from '../lib/session/problems/stronger-proof-problem.ts'
import type { Session } from '../lib/session/session.ts'
import type { Services } from './services.ts'

/**
 * Lets a session approve and publish, if it was proven in the way that was chosen for that (APPROVE_WITH): the password of
 * a mailbox alone is no second factor. What the person may approve is the rules' affair.
 *
 * @throws {StrongerProofProblem}
 */
export function allowApprovingFrom({ way }: Session, { logIn }: Services): void {
  if (logIn.approveWith !== null && way !== logIn.approveWith) throw new StrongerProofProblem(logIn.openId?.name ?? logIn.approveWith)
}
