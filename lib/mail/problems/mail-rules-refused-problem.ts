import { Problem } from '../../errors/problem.ts'

/** The server does not take the script; the one before stays in force (RFC 5804 §2.6). */
export class MailRulesRefusedProblem extends Problem {
  readonly code = 'mail-rules-refused'
  readonly status = 422
  readonly remedy = 'Quelle di prima restano valide. Togli l’ultima modifica e riprova.'

  constructor() {
    super('Il server della posta non accetta queste regole.')
  }
}
