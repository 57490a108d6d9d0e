import { Problem } from '../../../lib/errors/problem.ts'

/** A public address, and no way for anyone to say who they are. */
export class NoWayInProblem extends Problem {
  readonly code = 'no-way-in'
  readonly status = 500
  readonly remedy =
    'Scegli come si entra: OIDC_ISSUER e OIDC_CLIENT_ID per l’accesso dell’ente, oppure MAILBOX_LOGIN per la posta. Per provare su questo computer togli PUBLIC_URL.'

  constructor() {
    super('Con PUBLIC_URL le persone della dimostrazione non ci sono, e nessun altro modo per entrare è stato scelto.')
  }
}
