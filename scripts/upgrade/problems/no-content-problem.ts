import { Problem } from '../../../lib/errors/problem.ts'

/** There is no content to try a version on. */
export class NoContentProblem extends Problem {
  readonly code = 'no-content'
  readonly status = 404
  readonly remedy = 'Indica la cartella dei dati del portale (DATA_DIR=… npm run upgrade -- …) oppure una cartella di contenuti con --content.'

  constructor(place: string) {
    super(`In ${place} non ci sono contenuti su cui provare.`, { place })
  }
}
