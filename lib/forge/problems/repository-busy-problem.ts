import { Problem } from '../../errors/problem.ts'

/** `waitingFor` is what did not come free in time, `waited` milliseconds. */
export class RepositoryBusyProblem extends Problem {
  readonly code = 'repository-busy'
  readonly status = 503
  readonly remedy = 'Riprova fra qualche secondo; se continua, avvisa chi gestisce il servizio.'

  constructor(waitingFor: string, waited: number) {
    super('L’archivio dei contenuti è occupato da un’altra operazione.', { waitingFor, waited })
  }
}
