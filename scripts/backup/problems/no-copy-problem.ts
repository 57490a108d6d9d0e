import { Problem } from '../../../lib/errors/problem.ts'

/** No copy lies where one was looked for. */
export class NoCopyProblem extends Problem {
  readonly code = 'no-copy'
  readonly status = 404
  readonly remedy = 'Indica la cartella in cui fai le copie, oppure una delle sue cartelle «copia-…».'

  constructor(dir: string) {
    super(`In ${dir} non c’è nessuna copia intera.`, { dir })
  }
}
