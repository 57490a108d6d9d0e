import { Problem } from '../../errors/problem.ts'

/** A folder goes only when nothing is lost with it. */
export class MailFolderNotEmptyProblem extends Problem {
  readonly code = 'mail-folder-not-empty'
  readonly status = 409
  readonly remedy = 'Sposta o elimina prima i messaggi e le cartelle che contiene.'

  constructor() {
    super('La cartella non è vuota.')
  }
}
