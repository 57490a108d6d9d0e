import { Problem } from '../../errors/problem.ts'

/** Another process writes this log: two chains in one folder would be none. */
export class AccessLogBusyProblem extends Problem {
  readonly code = 'access-log-busy'
  readonly status = 500
  readonly remedy = 'Ferma l’altro portale, oppure scegli un’altra cartella: DATA_DIR=cartella npm start'

  constructor(dir: string) {
    super(`Un altro portale sta già scrivendo il registro degli accessi in ${dir}.`, { dir })
  }
}
