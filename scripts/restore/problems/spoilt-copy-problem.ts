import { Problem } from '../../../lib/errors/problem.ts'

/** A copy that is not what its manifest says: each file is named by who asked. */
export class SpoiltCopyProblem extends Problem {
  readonly code = 'spoilt-copy'
  readonly status = 422
  readonly remedy = 'Niente è stato ripristinato. Usa un’altra copia: ogni cartella «copia-…» si può indicare per nome.'

  constructor(folder: string, paths: readonly string[]) {
    super(`La copia ${folder} non è buona.`, { folder, paths })
  }
}
