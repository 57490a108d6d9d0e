import { Problem } from '../../errors/problem.ts'

/** Someone changed the page after this person opened it. */
export class StaleEntryProblem extends Problem {
  readonly code = 'stale-entry'
  readonly status = 409
  readonly remedy = 'Copia quello che hai scritto, ricarica la pagina e riportalo sul testo aggiornato: così non si perde il lavoro di nessuno.'

  constructor(path: string) {
    super('Nel frattempo un’altra persona ha cambiato questa pagina.', { path })
  }
}
