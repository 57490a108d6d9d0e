import { Problem } from '../../../lib/errors/problem.ts'

/** A copy whose description is not there, is damaged, or was written by a version that is not known here. */
export class UnreadableCopyProblem extends Problem {
  readonly code = 'unreadable-copy'
  readonly status = 422
  readonly remedy = 'Usa un’altra copia. Se questa è stata fatta da una versione più nuova del programma, usa quella versione.'

  constructor(folder: string, file: string) {
    super(`Della copia ${folder} non si legge il file ${file}: non si può sapere se è intera.`, { folder, file })
  }
}
