import { Problem } from '../../errors/problem.ts'

/** Sealed, it is more than the 4,096 bytes a browser keeps of one cookie (RFC 6265 §6.1). */
export class MailSecretTooLongProblem extends Problem {
  readonly code = 'mail-secret-too-long'
  readonly status = 422
  readonly remedy = 'Scegline una più breve con chi cura la posta.'

  constructor() {
    super('La password della posta è troppo lunga perché questo portale la tenga.')
  }
}
