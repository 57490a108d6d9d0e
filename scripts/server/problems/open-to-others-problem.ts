import { Problem } from '../../../lib/errors/problem.ts'

/** Other machines could reach the portal, and on a demonstration anyone may become anyone. */
export class OpenToOthersProblem extends Problem {
  readonly code = 'open-to-others'
  readonly status = 500
  readonly remedy =
    'Per provare su questo computer togli HOST. Per usarlo davvero scrivi anche PUBLIC_URL (l’indirizzo https del portale) e come si entra: OIDC_ISSUER oppure MAILBOX_LOGIN.'

  constructor(host: string) {
    super(`Con HOST=${host} il portale si apre ad altri computer, ma le persone della dimostrazione entrano senza dimostrare chi sono.`, { host })
  }
}
