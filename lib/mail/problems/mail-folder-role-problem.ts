import { Problem } from '../../errors/problem.ts'

/** A folder the mailbox needs for its work is not renamed or taken away from here. */
export class MailFolderRoleProblem extends Problem {
  readonly code = 'mail-folder-role'
  readonly status = 422
  readonly remedy = 'Usa una cartella tua: questa serve alla casella per lavorare.'

  constructor() {
    super('Questa cartella non si può cambiare.')
  }
}
