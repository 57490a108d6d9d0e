import { Problem } from '../../errors/problem.ts'

/** The mail server will not have this letter, now or later (RFC 5321 §4.2.1, a 5yz answer). */
export class MailRefusedProblem extends Problem {
  readonly code = 'mail-refused'
  readonly status = 502
  readonly remedy = 'Controlla l’indirizzo nella rubrica: la posta non lo accetta.'

  constructor(answer: number) {
    super('Il server della posta non accetta questa mail.', { answer })
  }
}
