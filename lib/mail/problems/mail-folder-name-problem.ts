import { Problem } from '../../errors/problem.ts'

/** A name that is taken, or that no server takes. */
export class MailFolderNameProblem extends Problem {
  readonly code = 'mail-folder-name'
  readonly status = 422
  readonly remedy = 'Scegli un nome diverso da quelli che ci sono già, senza / \\ * % e senza punto all’inizio.'

  constructor() {
    super('Una cartella non può chiamarsi così.')
  }
}
