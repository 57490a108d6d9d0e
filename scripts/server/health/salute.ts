import { SAFE_HEADERS } from '../../../functions/safe-headers.ts'
import { peerOf } from '../peers.ts'
import type { Report } from './health.ts'
import { mayKnow } from './may-know.ts'

/** Where whoever watches the portal asks how it is. */
export const HEALTH_PATH = '/salute'

interface Salute {
  readonly look: () => Promise<Report>
  readonly isStopping: () => boolean
  /** How many requests are being worked on, this one too. */
  readonly requests: () => number
  readonly token: string | null
}

/**
 * 200 while the portal can be relied on, else 503; JSON in the words of the draft for health answers (`status`: pass, warn,
 * fail). Strangers are told that and nothing else.
 */
export async function salute(request: Request, { look, isStopping, requests, token }: Salute): Promise<Response> {
  const { status: found, ...details } = await look()
  const status = isStopping() ? 'fail' : found
  const isKnown = mayKnow({ peer: peerOf(request), headers: request.headers }, token)
  const body = JSON.stringify({ status, ...(isKnown && { ...(isStopping() && { why: 'stopping' }), requests: requests(), ...details }) })
  return new Response(request.method === 'HEAD' ? null : body, {
    status: status === 'fail' ? 503 : 200,
    headers: { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(body)), 'cache-control': 'no-store', ...(isStopping() && { connection: 'close' }) },
  })
}
