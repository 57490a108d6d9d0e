import { Problem } from '../../errors/problem.ts'

/** The mail server says not now, of this letter alone: a full box, a greylist (RFC 5321 §4.2.1, a 4yz answer). */
export class MailDelayedProblem extends Problem {
  readonly code = 'mail-delayed'
  readonly status = 502
  readonly remedy = 'Non serve fare niente: la mandiamo di nuovo più tardi.'

  constructor(answer: number) {
    super('Il server della posta chiede di riprovare più tardi.', { answer })
  }
}
