import { Problem } from '../../../lib/errors/problem.ts'

/** The disk is full while the portal starts. */
export class NoRoomProblem extends Problem {
  readonly code = 'no-room'
  readonly status = 507
  readonly remedy = 'Libera almeno 200 MB, oppure scegli un altro disco: DATA_DIR=cartella npm start'

  constructor(dir: string, cause: unknown) {
    super(`Sul disco di ${dir} non c’è più spazio.`, { dir, cause: String(cause) })
  }
}
