import { Problem } from '../../errors/problem.ts'

/** The proposed rules are, letter by letter, those in force. */
export class UnchangedRulesProblem extends Problem {
  readonly code = 'unchanged-rules'
  readonly status = 409
  readonly remedy = 'Cambia qualcosa, oppure torna alla scrivania: non c’è niente da mandare.'

  constructor() {
    super('Queste regole sono già in vigore.')
  }
}
