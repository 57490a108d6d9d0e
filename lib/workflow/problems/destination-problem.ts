import { Problem } from '../../errors/problem.ts'

const WHY = {
  missing: ['La pagina a cui rimandare non c’è più.', 'Scegline un’altra, oppure lascia scritto che la pagina non c’è più.'],
  needed: ['Manca la pagina che ne ha preso il posto.', 'Sceglila per titolo: chi ha il vecchio indirizzo arriva lì.'],
  words: ['Manca il motivo, scritto in parole.', 'Scrivilo in una frase: lo leggono tutti quelli che hanno il vecchio indirizzo.'],
} as const

/** What readers of a former address would be left with does not hold. */
export class DestinationProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: keyof typeof WHY, data: Readonly<Record<string, unknown>> = {}) {
    super(WHY[why][0], { why, ...data })
    this.code = `destination-${why}`
    this.remedy = WHY[why][1]
  }
}
