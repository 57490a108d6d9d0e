import { Problem } from '../../errors/problem.ts'

const WHY = {
  same: ['La pagina è già lì.', 'Scegli un altro ufficio, oppure un altro nome nell’indirizzo.'],
  taken: ['Lì c’è già una pagina con questo nome.', 'Scegli un altro nome nell’indirizzo.'],
  media: ['Lì c’è già un altro file con lo stesso nome.', 'Cambia nome al file della pagina, pubblicala, poi spostala.'],
} as const

/** A page cannot move to a place that is taken, or is its own. */
export class PlaceTakenProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: keyof typeof WHY, path: string) {
    super(WHY[why][0], { why, path })
    this.code = `place-${why}`
    this.remedy = WHY[why][1]
  }
}
