import { json } from '../problem-response.ts'
import { withSafeHeaders } from '../safe-headers.ts'
import { MAIL_ENDPOINTS } from './endpoints.ts'
import { type FunctionHost, functionServices } from './function-services.ts'

const endpoints = new Map(MAIL_ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]))

const NOT_READY = { code: 'webmail-not-ready', sentence: 'La posta non è ancora pronta su questo indirizzo.', remedy: 'Chi cura il portale trova in docs/webmail.md le impostazioni che mancano.' }
const MISSING = { code: 'no-such-address', sentence: 'A questo indirizzo non risponde niente.', remedy: 'Ricarica la pagina.' }

/**
 * The mail as one function from a request to its answer, that keeps nothing it cannot lose: a call finds connections of the
 * one before it, or opens its own.
 */
export function createWebmailFunction(host: FunctionHost): (request: Request) => Promise<Response> {
  const services = functionServices(host)
  return async (request) => {
    const ready = await services
    if (!ready) return json(NOT_READY, 503)
    const endpoint = endpoints.get(`${request.method} ${new URL(request.url).pathname}`)
    return withSafeHeaders(endpoint ? await endpoint.handle(request, ready) : json(MISSING, 404))
  }
}
