import { Problem } from '../../errors/problem.ts'

/** `UIDVALIDITY` is another (RFC 3501 §2.3.1.1): no number a client holds means the same message. */
export class MailFolderChangedProblem extends Problem {
  readonly code = 'mail-folder-changed'
  readonly status = 409
  readonly remedy = 'Ricarica l’elenco e ripeti: nessun messaggio è stato toccato.'

  constructor() {
    super('La cartella è stata rifatta sul server, e l’elenco che vedi non vale più.')
  }
}
