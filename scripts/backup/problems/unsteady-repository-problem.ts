import { Problem } from '../../../lib/errors/problem.ts'

/** Another program keeps moving the refs of the repository. */
export class UnsteadyRepositoryProblem extends Problem {
  readonly code = 'unsteady-repository'
  readonly status = 409
  readonly remedy = 'Aspetta che finisca (un «git push», un’importazione) e riprova.'

  constructor(repository: string) {
    super(`Un altro programma sta scrivendo senza sosta nell’archivio ${repository}.`, { repository })
  }
}
