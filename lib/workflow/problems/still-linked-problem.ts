import { Problem } from '../../errors/problem.ts'

/** A page that others point at cannot be taken away: they would point at nothing. */
export class StillLinkedProblem extends Problem {
  readonly code = 'still-linked'
  readonly status = 409
  readonly remedy: string

  /**
   * @param titles of the pages that point at it and that this person may read
   * @param closed how many more there are, in areas that this person may not read
   */
  constructor(path: string, titles: readonly string[], closed: number) {
    super(`Altre pagine rimandano a questa: ${[...titles.slice(0, 5).map((title) => `«${title}»`), ...others(titles.length - 5, closed)].join(', ')}.`, { path, from: titles })
    this.remedy =
      closed === 0 ? 'Prima togli il collegamento da quelle pagine, poi chiedi di nuovo di togliere questa.' : 'Chiedi alla redazione di far togliere il collegamento da quelle pagine, poi chiedi di nuovo di togliere questa.'
  }
}

function others(more: number, closed: number): readonly string[] {
  return [...(more > 0 ? ['e altre'] : []), ...(closed > 0 ? [closed === 1 ? 'una di un’area che non leggi' : `${closed} di aree che non leggi`] : [])]
}
