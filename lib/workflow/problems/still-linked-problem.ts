import { Problem } from '../../errors/problem.ts'

/** A page that others point at cannot be taken away: they would point at nothing. */
export class StillLinkedProblem extends Problem {
  readonly code = 'still-linked'
  readonly status = 409
  readonly remedy = 'Prima togli il collegamento da quelle pagine, poi chiedi di nuovo di togliere questa.'

  constructor(path: string, from: readonly string[]) {
    super(`Altre pagine rimandano a questa: ${from.slice(0, 5).map((title) => `«${title}»`).join(', ')}${from.length > 5 ? ' e altre' : ''}.`, { path, from })
  }
}
