import { Problem } from '../../../lib/errors/problem.ts'

export class UnusableFolderProblem extends Problem {
  readonly code = 'unusable-folder'
  readonly status = 500
  readonly remedy = 'Scegli una cartella in cui puoi scrivere: DATA_DIR=cartella npm start'

  constructor(dir: string, cause: unknown) {
    super(`Nella cartella ${dir} non si può scrivere.`, { dir, cause: String(cause) })
  }
}
