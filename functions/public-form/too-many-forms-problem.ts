import { Problem } from '../../lib/errors/problem.ts'

/** One address on the network sent more forms than people do. */
export class TooManyFormsProblem extends Problem {
  readonly code = 'too-many-forms'
  readonly status = 429
  readonly remedy = 'Quello che hai scritto è ancora qui: aspetta e invialo di nuovo. Se è urgente, telefona all’ufficio.'

  /** @param wait seconds */
  constructor(readonly wait: number) {
    super(`Da questa connessione sono arrivati troppi messaggi. Riprova fra ${inWords(wait)}.`, { wait })
  }
}

function inWords(seconds: number): string {
  if (seconds <= 60) return 'un minuto'
  return `${Math.ceil(seconds / 60)} minuti`
}
