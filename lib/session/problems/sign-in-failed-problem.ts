import { Problem } from '../../errors/problem.ts'

/** What a browser brought back from the provider does not hold: another browser's, too old, used twice, or forged. */
export class SignInFailedProblem extends Problem {
  readonly code = 'sign-in-failed'
  readonly status = 401
  readonly remedy = 'Torna alla pagina di accesso e ricomincia da lì, nella stessa finestra. Hai dieci minuti di tempo.'

  /** @param why a code for the log, never a token */
  constructor(why: string) {
    super('Quello che il servizio di accesso ci ha mandato non vale per questa finestra, oppure è scaduto.', { why })
  }
}
