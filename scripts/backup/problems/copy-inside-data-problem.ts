import { Problem } from '../../../lib/errors/problem.ts'

/** The copies would lie in the folder they are copies of, or around it: what takes one away takes both. */
export class CopyInsideDataProblem extends Problem {
  readonly code = 'copy-inside-data'
  readonly status = 422
  readonly remedy = 'Scegli un’altra cartella, meglio se su un altro disco.'

  constructor(into: string, dataDir: string) {
    super(`Le copie non possono stare nella cartella dei dati (${dataDir}), né contenerla.`, { into, dataDir })
  }
}
