import { Problem } from '../../../lib/errors/problem.ts'
import { IMPORT_WORDS as say } from '../words.ts'

const SHOWN = 20

/** Files that are there and that this import did not write, or that someone changed since it did. */
export class FilesInTheWayProblem extends Problem {
  readonly code = 'files-in-the-way'
  readonly status = 409
  readonly remedy = say.inTheWayRemedy

  constructor(files: readonly string[]) {
    super(`${say.inTheWay(files.length)}\n${files.slice(0, SHOWN).map((file) => `  ${file}`).join('\n')}${files.length > SHOWN ? '\n  …' : ''}`, { files: files.length })
  }
}
