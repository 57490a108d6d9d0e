import { Problem } from '../../errors/problem.ts'

/** `number` is that of the open proposal, or `null` when the name is held by something made by hand. */
export class ProposalExistsProblem extends Problem {
  readonly code = 'proposal-exists'
  readonly status = 409
  readonly remedy = 'Apri la proposta in corso e continua da lì, oppure aspetta che venga chiusa.'

  constructor(branch: string, number: number | null) {
    super('Per questo contenuto c’è già una proposta in corso.', { branch, number })
  }
}
