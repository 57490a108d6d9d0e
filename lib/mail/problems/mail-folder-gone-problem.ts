import { Problem } from '../../errors/problem.ts'

/** There is no such folder any more: it was renamed or removed from another program. */
export class MailFolderGoneProblem extends Problem {
  readonly code = 'mail-folder-gone'
  readonly status = 404
  readonly remedy = 'Forse le è stato cambiato nome da un altro programma: ricarica l’elenco delle cartelle.'

  constructor() {
    super('Questa cartella non c’è più.')
  }
}
