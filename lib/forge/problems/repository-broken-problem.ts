import { Problem } from '../../errors/problem.ts'

/** `reason` is for whoever runs the service: what was looked for, and what was found. */
export class RepositoryBrokenProblem extends Problem {
  readonly code = 'repository-broken'
  readonly status = 500
  readonly remedy = 'Avvisa chi gestisce il servizio: l’archivio va controllato, oppure va ripristinata l’ultima copia di sicurezza.'

  constructor(reason: string, data: Readonly<Record<string, unknown>> = {}) {
    super('L’archivio dei contenuti è danneggiato o incompleto.', { reason, ...data })
  }
}
