import { Problem } from '../../errors/problem.ts'

const WHY = {
  rights: ['Un cambio di permessi non si pubblica in emergenza.', 'Serve il sì di chi di dovere: chiedilo per telefono, se è urgente.'],
  draft: ['È la bozza di un’altra persona, che non l’ha ancora mandata.', 'Chiedile di mandarla in revisione.'],
  none: ['Non è stata pubblicata in emergenza: non c’è niente da firmare.', 'Torna alle proposte.'],
  second: ['L’hai scritta o pubblicata tu: la rilegge e la firma un’altra persona.', 'Chiedi a un’altra persona della redazione.'],
} as const

/** What may not be published in an emergency, or not be signed for by this person. */
export class EmergencyProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: keyof typeof WHY) {
    super(WHY[why][0], { why })
    this.code = `emergency-${why}`
    this.remedy = WHY[why][1]
  }
}
