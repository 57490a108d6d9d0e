import { Problem } from '../../../lib/errors/problem.ts'

/** The content lies on GitHub, and nothing says how to reach it: a copy would lack what matters most. */
export class NoGitHubSettingsProblem extends Problem {
  readonly code = 'no-github-settings'
  readonly status = 422
  readonly remedy = 'Dai al comando le stesse impostazioni del portale: GITHUB_REPOSITORY, GITHUB_APP_ID, GITHUB_INSTALLATION_ID, GITHUB_APP_PRIVATE_KEY (o GITHUB_APP_PRIVATE_KEY_FILE). Per copiare tutto il resto e non i contenuti: --without-content'

  constructor() {
    super('I contenuti stanno su GitHub e qui non c’è scritto come raggiungerli: la copia non è stata fatta.')
  }
}
