import { Problem } from '../../errors/problem.ts'

/** Someone changed the rules, or the open proposal of theirs, after this person opened them. */
export class StaleRulesProblem extends Problem {
  readonly code = 'stale-rules'
  readonly status = 409
  readonly remedy = 'Copia quello che hai scritto, ricarica la pagina e riportalo sul testo aggiornato: così non si perde il lavoro di nessuno.'

  constructor() {
    super('Nel frattempo un’altra persona ha cambiato le regole.')
  }
}
