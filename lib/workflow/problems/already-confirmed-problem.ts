import { Problem } from '../../errors/problem.ts'

/** Somebody has said of this very page today that it is right: to say it again changes nothing. */
export class AlreadyConfirmedProblem extends Problem {
  readonly code = 'already-confirmed'
  readonly status = 409
  readonly remedy = 'Non devi fare altro.'

  constructor(path: string) {
    super('Questa pagina è già stata confermata oggi.', { path })
  }
}
