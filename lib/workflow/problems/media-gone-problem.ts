import { Problem } from '../../errors/problem.ts'

/** A file of which only the reference is left: it was deleted, or the store that holds it is not here. */
export class MediaGoneProblem extends Problem {
  readonly code = 'media-gone'
  readonly status = 410
  readonly remedy = 'Se serve ancora, chiedi all’ufficio che l’aveva caricato: qui non si può più recuperare.'

  constructor(path: string) {
    super('Questo file non c’è più: conteneva dati personali ed è stato cancellato.', { path })
  }
}
