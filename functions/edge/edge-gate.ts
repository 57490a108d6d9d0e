import type { CompiledGate } from './compiled-gate.ts'
import type { DeployContext } from './is-live-deploy.ts'
import type { EdgeContext } from './restricted-file.ts'

export interface EdgeGateOptions extends CompiledGate {
  /** The key of the session cookies in base64url, 32 bytes or more; asked at each request. */
  readonly secret: () => string | undefined
  /** Milliseconds since the epoch. */
  readonly now?: () => number
}

/** `undefined` lets the request go on as it is. */
export type EdgeGate = (request: Request, context: EdgeContext & { readonly deploy?: DeployContext }) => Promise<Response | undefined>
