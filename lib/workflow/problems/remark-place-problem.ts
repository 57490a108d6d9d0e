import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  path: ['Questa pagina non è tra quelle della proposta.', 'Ricarica la pagina e scegli di nuovo dove mettere la nota.'],
  field: ['Questo campo non c’è nella pagina.', 'Ricarica la pagina e scegli di nuovo dove mettere la nota.'],
  quote: ['Il paragrafo che avevi scelto è cambiato mentre scrivevi.', 'La tua nota è ancora qui: scegli di nuovo il paragrafo e inviala.'],
} as const

/** A remark about something that is not in the proposal. Nothing was written. */
export class RemarkPlaceProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(what: keyof typeof SENTENCES, path: string) {
    super(SENTENCES[what][0], { path, what })
    this.code = `remark-place-${what}`
    this.remedy = SENTENCES[what][1]
  }
}
