import { Problem } from '../../errors/problem.ts'

/** Nobody to send it to, or an address that is none (RFC 5321 §4.1.2): nothing left. */
export class MailRecipientsProblem extends Problem {
  readonly code = 'mail-recipients'
  readonly status = 422
  readonly remedy = 'Controlla i destinatari e invia di nuovo: il messaggio non è partito, e quello che hai scritto è ancora qui.'

  /** @param wrong the address as it was typed; `null` where there is none at all */
  constructor(wrong: string | null) {
    super(wrong === null ? 'Il messaggio non ha destinatari.' : `Questo indirizzo non è scritto bene: «${wrong}».`)
  }
}
