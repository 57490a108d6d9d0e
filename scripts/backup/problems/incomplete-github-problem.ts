import { Problem } from '../../../lib/errors/problem.ts'

/** What came from GitHub lacks objects that its refs reach. */
export class IncompleteGitHubProblem extends Problem {
  readonly code = 'incomplete-github'
  readonly status = 502
  readonly remedy = 'Riprova tra qualche minuto. Se succede ancora, guarda lo stato di GitHub (githubstatus.com) e scrivi alla loro assistenza: l’archivio potrebbe essere danneggiato da loro.'

  constructor(repository: string, missing: readonly string[]) {
    super(`Quello che è arrivato da GitHub (${repository}) non è intero: la copia non è stata fatta, quelle di prima restano come sono.`, { repository, missing })
  }
}
