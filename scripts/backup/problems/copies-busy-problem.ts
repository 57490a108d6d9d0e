import { Problem } from '../../../lib/errors/problem.ts'

/** Another process makes a copy in the same folder. */
export class CopiesBusyProblem extends Problem {
  readonly code = 'copies-busy'
  readonly status = 409
  readonly remedy = 'Aspetta che finisca; se non la stai facendo tu, guarda quale programma la fa.'

  constructor(dir: string) {
    super(`Un’altra copia è in corso in ${dir}.`, { dir })
  }
}
