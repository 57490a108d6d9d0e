import { Problem } from '../../errors/problem.ts'

export class ProposalNotFoundProblem extends Problem {
  readonly code = 'proposal-not-found'
  readonly status = 404
  readonly remedy = 'Torna all’elenco delle proposte e scegli da lì quella che cerchi.'

  constructor(number: number) {
    super(`La proposta ${number} non esiste.`, { number })
  }
}
