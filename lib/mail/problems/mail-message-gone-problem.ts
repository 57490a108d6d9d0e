import { Problem } from '../../errors/problem.ts'

/** The message was moved or deleted meanwhile, by another program or another window. */
export class MailMessageGoneProblem extends Problem {
  readonly code = 'mail-message-gone'
  readonly status = 404
  readonly remedy = 'Forse è stato spostato o eliminato da un’altra finestra o da un altro programma: ricarica l’elenco, o cercalo in tutte le cartelle.'

  constructor() {
    super('Questo messaggio non è più qui.')
  }
}
