import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  'no-path': ['Questa proposta non cambia nulla.', 'Chiudila, oppure chiedi a chi l’ha scritta che cosa voleva cambiare.'],
  'author-may-not-write': ['Chi ha scritto questa proposta non può più scrivere qui.', 'Chiedi alla redazione di verificare i gruppi della persona nella rubrica.'],
  'missing-member-approval': ['Cambia i permessi di un Comune che non l’ha ancora approvata.', 'La proposta resta qui finché la approva una persona di quel Comune che approva pagine e che non l’ha scritta.'],
  'missing-approvals': ['Serve ancora l’approvazione di un’altra persona.', 'La proposta resta qui finché qualcun altro della redazione la approva.'],
} as const

/** The rules do not let this proposal be published yet. */
export class NotPublishableProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  /** @param member whose approval is missing, where that is why: «del Comune di Prato» */
  constructor(why: keyof typeof SENTENCES, path: string, member = '') {
    super(member === '' ? SENTENCES[why][0] : `Cambia i permessi: manca l’approvazione ${member}.`, { path, why, member })
    this.code = `not-publishable-${why}`
    this.remedy = SENTENCES[why][1]
  }
}
