import { Problem } from '../../errors/problem.ts'

/** Access is good and does not go that far: a permission of the App is missing, or the repository is archived. */
export class GitHubPermissionProblem extends Problem {
  readonly code = 'github-permission'
  readonly status = 503
  readonly remedy = 'Avvisa chi gestisce il servizio: l’app deve poter scrivere contenuti, proposte e controlli, e i permessi nuovi vanno accettati.'

  constructor(reason: string) {
    super('Su GitHub questo portale non ha il permesso che serve.', { reason: String(reason) })
  }
}
