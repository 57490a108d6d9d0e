import { Problem } from '../../../lib/errors/problem.ts'

/** Nobody answers for the proposal, or somebody who may not change the rules and the rubrica. */
export class NoProposerProblem extends Problem {
  readonly code = 'no-proposer'
  readonly status = 422
  readonly remedy: string

  /** @param able ids of those who may */
  constructor(author: string, able: readonly string[]) {
    super(author === '' ? 'Manca chi propone il sito.' : `«${author}» non può proporre un sito.`, { author })
    this.remedy = `Serve qualcuno della rubrica che può scrivere le regole e la rubrica: --author NOME. Qui può: ${able.slice(0, 12).join(', ')}.`
  }
}
