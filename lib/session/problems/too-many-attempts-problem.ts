import { Problem } from '../../errors/problem.ts'

export class TooManyAttemptsProblem extends Problem {
  readonly code = 'too-many-attempts'
  readonly status = 429
  readonly remedy = 'Chi è già entrato da questo computer non deve aspettare per i tentativi di altri. Se non ricordi la password, chiedila a chi cura la posta.'

  /** @param wait seconds */
  constructor(readonly wait: number) {
    super(`Ci sono stati troppi tentativi. Riprova fra ${inWords(wait)}.`, { wait })
  }
}

function inWords(seconds: number): string {
  if (seconds === 1) return 'un secondo'
  if (seconds < 90) return `${seconds} secondi`
  return `${Math.ceil(seconds / 60)} minuti`
}
