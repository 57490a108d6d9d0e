import { Problem } from '../../errors/problem.ts'

/** The server speaks no ManageSieve, or none was named. */
export class NoMailRulesProblem extends Problem {
  readonly code = 'no-mail-rules'
  readonly status = 404
  readonly remedy = 'Chiedi a chi cura la posta se il server offre i filtri (ManageSieve).'

  constructor() {
    super('Il server della posta non tiene filtri né risposte automatiche.')
  }
}
