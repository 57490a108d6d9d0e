import { Problem } from '../../errors/problem.ts'
import type { Oid } from '../commit.ts'

/** A proposal must start from something that was published: any other start would bring unreviewed work in with it. */
export class UnknownBaseProblem extends Problem {
  readonly code = 'unknown-base'
  readonly status = 409
  readonly remedy = 'Ricarica il contenuto e ripeti la modifica a partire da quello.'

  constructor(base: Oid) {
    super('La versione da cui sei partito non è tra quelle messe in linea.', { base })
  }
}
