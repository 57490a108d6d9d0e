import { Problem } from '../../errors/problem.ts'

/** There is nobody to give any letter to: no server, no trust in it, no log-in. `why` is the code of the library. */
export class MailUnreachableProblem extends Problem {
  readonly code = 'mail-unreachable'
  readonly status = 502
  readonly remedy = 'Le mail aspettano e partono da sole quando il server della posta risponde. Se dura, controlla SMTP_HOST e le altre impostazioni.'

  constructor(why: string) {
    super('Il server della posta non risponde come dovrebbe.', { why })
  }
}
