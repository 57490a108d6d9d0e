import { Problem } from '../../../lib/errors/problem.ts'

/** There is no portal where one was looked for. */
export class NoPortalProblem extends Problem {
  readonly code = 'no-portal'
  readonly status = 404
  readonly remedy = 'Avvialo una volta con «npm start» o «npm run serve», oppure di’ dov’è con DATA_DIR.'

  constructor(dataDir: string) {
    super(`In ${dataDir} non c’è ancora un portale.`, { dataDir })
  }
}
