import { Problem } from '../../errors/problem.ts'

/** For ever only from where things go before they are lost. */
export class MailEraseRefusedProblem extends Problem {
  readonly code = 'mail-erase-refused'
  readonly status = 422
  readonly remedy = 'Sposta prima i messaggi nel cestino: da lì si eliminano per sempre.'

  constructor() {
    super('Da questa cartella i messaggi non si eliminano per sempre.')
  }
}
