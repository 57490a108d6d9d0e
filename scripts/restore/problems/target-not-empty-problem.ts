import { Problem } from '../../../lib/errors/problem.ts'

/** There is something where a copy was to be restored. */
export class TargetNotEmptyProblem extends Problem {
  readonly code = 'target-not-empty'
  readonly status = 409
  readonly remedy = 'Scegli una cartella vuota con --into, oppure aggiungi --replace: quella di adesso resta accanto, con un altro nome.'

  constructor(target: string) {
    super(`La cartella ${target} non è vuota: niente è stato toccato.`, { target })
  }
}
