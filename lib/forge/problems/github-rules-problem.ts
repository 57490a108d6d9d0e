import { Problem } from '../../errors/problem.ts'

/** A required check is missing, or another rule of the protected line is not met. Nothing was written. */
export class GitHubRulesProblem extends Problem {
  readonly code = 'github-rules'
  readonly status = 409
  readonly remedy = 'Non è stato pubblicato nulla. Avvisa chi gestisce il servizio, che trova la regola nelle impostazioni dell’archivio.'

  constructor(reason: string) {
    super('Le regole dell’archivio su GitHub non lasciano pubblicare: manca un controllo o un permesso.', { reason: String(reason) })
  }
}
