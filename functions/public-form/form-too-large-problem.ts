import { Problem } from '../../lib/errors/problem.ts'

export class FormTooLargeProblem extends Problem {
  readonly code = 'form-too-large'
  readonly status = 413
  readonly remedy = 'Torna indietro, accorcia il testo o scegli file più piccoli, e invia di nuovo: quello che hai scritto è ancora nel modulo.'

  /** @param bytes how many are read at most */
  constructor(bytes: number) {
    super(`Quello che hai inviato è troppo grande: si arriva a ${inWords(bytes)}.`, { bytes })
  }
}

function inWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`
}
