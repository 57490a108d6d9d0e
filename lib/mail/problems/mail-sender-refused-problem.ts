import { Problem } from '../../errors/problem.ts'

/** The mail server does not take this address as the sender of this mailbox (RFC 3463: 5.7.1; Exchange: 5.7.60). */
export class MailSenderRefusedProblem extends Problem {
  readonly code = 'mail-sender-refused'
  readonly status = 422
  readonly remedy = 'Non è partito, e resta tra le bozze. Puoi inviarlo dal tuo indirizzo; per scrivere da questo, chiedi a chi cura la posta dell’ente.'

  constructor(address: string) {
    super(`Il server della posta non ti lascia scrivere come ${address}.`, { address })
  }
}
