import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  'no-path': ['Questa proposta non cambia nulla.', 'Chiudila, oppure chiedi a chi l’ha scritta che cosa voleva cambiare.'],
  'author-may-not-write': ['Chi ha scritto questa proposta non può più scrivere qui.', 'Chiedi alla redazione di verificare i gruppi della persona nella rubrica.'],
  'missing-approvals': ['Serve ancora l’approvazione di un’altra persona.', 'La proposta resta qui finché qualcun altro della redazione la approva.'],
} as const

/** The rules do not let this proposal be published yet. */
export class NotPublishableProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: keyof typeof SENTENCES, path: string) {
    super(SENTENCES[why][0], { path, why })
    this.code = `not-publishable-${why}`
    this.remedy = SENTENCES[why][1]
  }
}
