import type { Site } from '../../model/sites.ts'
import type { Rules } from '../rules.ts'

/** What a configuration is compiled for. */
export interface Deployment {
  readonly rules: Rules
  readonly sites: readonly Site[]
  /** Where people reach the portal: `redazione.ente.example`, with a port when it is not the usual one. */
  readonly host: string
  /** Where the server listens without TLS, when someone else ends it: `127.0.0.1:8081`. `null`: it ends TLS itself on 443. */
  readonly listen: string | null
  /** Folder of the certificate, with `fullchain.pem` and `privkey.pem`; unless told, where certbot keeps it, or Caddy its own. */
  readonly certificate?: string | undefined
  /** Folder of the outputs, absolute: one folder a site, by its key. */
  readonly root: string
  /** Where the portal listens: `127.0.0.1:8080`. */
  readonly portal: string
  /** Owner of the teams on GitHub. */
  readonly org: string
}
