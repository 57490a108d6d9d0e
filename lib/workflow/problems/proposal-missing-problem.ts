import { Problem } from '../../errors/problem.ts'

export class ProposalMissingProblem extends Problem {
  readonly code = 'proposal-missing'
  readonly status = 404
  readonly remedy = 'Torna all’elenco delle proposte: può darsi che sia già stata pubblicata o ritirata.'

  constructor(data: Readonly<Record<string, unknown>>) {
    super('Questa proposta non c’è più.', data)
  }
}
