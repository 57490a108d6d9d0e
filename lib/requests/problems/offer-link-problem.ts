import { Problem } from '../../errors/problem.ts'

/** The link of an offered time that accepts nothing: made up, changed, over, or another time was offered. All the same answer: it tells nobody which. */
export class OfferLinkProblem extends Problem {
  readonly code = 'offer-link'
  readonly status = 404
  readonly remedy = 'Guarda se l’ufficio ti ha mandato una mail più recente, oppure chiamalo: trovi i contatti nella mail e sul sito.'

  constructor() {
    super('Questo collegamento non vale, oppure non vale più.')
  }
}
