import type { Letter } from './letter.ts'

/** Takes letters away. */
export interface Sender {
  /**
   * Resolves when somebody else answers for the letter: the mail server that accepted it, the box it lies in.
   *
   * @throws {MailRefusedProblem} never to be sent again
   * @throws {MailDelayedProblem} this one later
   * @throws {MailUnreachableProblem} all of them later
   */
  readonly send: (letter: Letter) => Promise<void>
}
