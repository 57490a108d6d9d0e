import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  shape: 'Questa non è una data con la sua ora.',
  missing: 'A quell’ora non ci si arriva: quella notte si passa all’ora legale e le lancette saltano un’ora.',
  twice: 'Quell’ora viene due volte: quella notte finisce l’ora legale e le lancette tornano indietro.',
  past: 'Questo momento è già passato.',
  far: 'Manca più di un anno: per allora il testo sarà da rileggere.',
} as const

/** Nothing can be published at the moment that was asked for. */
export class InvalidMomentProblem extends Problem {
  readonly code: string
  readonly status = 422
  readonly remedy = 'Scegli un altro giorno o un’altra ora.'

  constructor(why: keyof typeof SENTENCES) {
    super(SENTENCES[why], { why })
    this.code = `invalid-moment-${why}`
  }
}
