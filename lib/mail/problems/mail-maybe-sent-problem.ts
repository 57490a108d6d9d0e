import { Problem } from '../../errors/problem.ts'

/** The answer to the whole message was lost: RFC 5321 §4.2.5 lets the server have taken it. */
export class MailMaybeSentProblem extends Problem {
  readonly code = 'mail-maybe-sent'
  readonly status = 502
  readonly remedy = 'Non inviarlo di nuovo subito: chiedi a un destinatario se l’ha ricevuto. Il messaggio resta tra le bozze.'

  constructor() {
    super('La linea è caduta mentre il messaggio partiva: forse è stato inviato.')
  }
}
