import { Problem } from '../../errors/problem.ts'

/** Somebody suspended the installation of the App. */
export class GitHubSuspendedProblem extends Problem {
  readonly code = 'github-suspended'
  readonly status = 503
  readonly remedy = 'Tieni aperta la pagina per non perdere il testo e avvisa chi gestisce il servizio: la sospensione si toglie nelle impostazioni dell’app su GitHub.'

  constructor(reason: string) {
    super('L’accesso di questo portale a GitHub è stato sospeso.', { reason: String(reason) })
  }
}
