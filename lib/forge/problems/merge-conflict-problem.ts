import { Problem } from '../../errors/problem.ts'

/** `paths` are those both sides changed in a way no rule can join. */
export class MergeConflictProblem extends Problem {
  readonly code = 'merge-conflict'
  readonly status = 409
  readonly remedy = 'Confronta la proposta con ciò che è in linea adesso e riscrivi i punti cambiati da entrambe le parti.'

  constructor(number: number, paths: readonly string[]) {
    super('Gli stessi punti sono stati cambiati anche in ciò che è in linea, e le due versioni non si possono unire da sole.', { number, paths })
  }
}
