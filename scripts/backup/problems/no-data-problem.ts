import { Problem } from '../../../lib/errors/problem.ts'

/** There is no portal in the folder that was to be copied. */
export class NoDataProblem extends Problem {
  readonly code = 'no-data'
  readonly status = 404
  readonly remedy = 'Indica la cartella dei dati: DATA_DIR=/var/lib/redazione npm run backup -- CARTELLA'

  constructor(dir: string) {
    super(`In ${dir} non c’è l’archivio di un portale.`, { dir })
  }
}
