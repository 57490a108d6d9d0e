import { Problem } from '../../errors/problem.ts'

/** More than the server takes (RFC 1870). */
export class MailTooLargeProblem extends Problem {
  readonly code = 'mail-too-large'
  readonly status = 413
  readonly remedy = 'Togli un allegato, o riduci le immagini: il messaggio resta tra le bozze.'

  constructor(limit: number | null) {
    super('Il messaggio è troppo grande per il server della posta.', { limit })
  }
}
