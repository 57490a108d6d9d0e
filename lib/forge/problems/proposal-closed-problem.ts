import { Problem } from '../../errors/problem.ts'
import type { ProposalStatus } from '../proposal.ts'

export class ProposalClosedProblem extends Problem {
  readonly code = 'proposal-closed'
  readonly status = 409
  readonly remedy = 'Per cambiare ancora il contenuto apri una nuova proposta.'

  constructor(number: number, proposalStatus: ProposalStatus) {
    super(`La proposta ${number} è già conclusa e non si può più cambiare.`, { number, proposalStatus })
  }
}
