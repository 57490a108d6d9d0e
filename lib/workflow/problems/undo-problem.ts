import { Problem } from '../../errors/problem.ts'

const WHY = {
  open: ['Non è in linea: non c’è niente da riportare com’era.', 'Se non va, rimandala a chi l’ha scritta.'],
  nothing: ['È già tornata com’era.', 'Non c’è altro da fare.'],
  conflict: ['Dopo è stata cambiata ancora, negli stessi punti: da sola non può tornare com’era.', 'Apri la pagina e correggila a mano: quello che c’era prima si legge nella storia.'],
  waiting: ['Per questa pagina c’è già una proposta aperta.', 'Guardala tra le proposte da rivedere: si continua da lì.'],
} as const

/** What was published cannot be taken back by itself. */
export class UndoProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: keyof typeof WHY, data: Readonly<Record<string, unknown>> = {}) {
    super(WHY[why][0], { why, ...data })
    this.code = `undo-${why}`
    this.remedy = WHY[why][1]
  }
}
