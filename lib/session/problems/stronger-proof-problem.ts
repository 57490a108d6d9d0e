import { Problem } from '../../errors/problem.ts'

/** Whoever approves must have entered with the provider of the body, where a second factor may be asked (APPROVE_WITH). */
export class StrongerProofProblem extends Problem {
  readonly code = 'stronger-proof'
  readonly status = 403
  readonly remedy: string

  /** @param way the words of the button to enter with */
  constructor(way: string) {
    super('Per approvare e pubblicare, qui serve un accesso più sicuro di quello che hai usato.')
    this.remedy = `Esci ed entra di nuovo con «${way}»: la proposta ti aspetta.`
  }
}
