import { createServer, type IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { notePeer } from './peers.ts'
import { PortTakenProblem } from './problems/port-taken-problem.ts'

/** Largest request that is read, in bytes: a page with a few images of 10 MB at most, as base64. */
const MAX_REQUEST_BYTES = 30_000_000

/**
 * Milliseconds a connection may stay open between two requests. nginx keeps one to us for 60 seconds, Caddy for two minutes:
 * whoever closes first must not be us, or a request that was just sent is lost.
 */
const KEPT_OPEN_MS = 150_000
/** Milliseconds in which the header of a request must be there: who sends a letter a minute holds nothing. */
const HEADER_MS = 20_000
/** Milliseconds an answer that is still being sent may take once the server stops. */
const CUT_MS = 2_000

interface ListenOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly app: (request: Request, target: string) => Promise<Response>
  readonly tooLarge: () => Response
}

export interface Listening {
  readonly port: number
  /** Takes no connection any more and lets the answers under way end, at most so many milliseconds. */
  readonly close: (mostMs?: number) => Promise<void>
}

/**
 * Serves an app over HTTP/1.1 on one address.
 *
 * @throws {PortTakenProblem}
 */
export async function listen({ host, port, app, tooLarge }: ListenOptions): Promise<Listening> {
  const server = createServer(
    getRequestListener(async (request, env) => {
      const { incoming } = env as { incoming: IncomingMessage }
      // A browser always says how much it sends; a body of unknown length has no bound.
      if ('transfer-encoding' in incoming.headers || Number(incoming.headers['content-length'] ?? 0) > MAX_REQUEST_BYTES) {
        await drain(incoming)
        return tooLarge()
      }
      notePeer(request, incoming.socket.remoteAddress)
      return app(request, incoming.url ?? '/')
    }),
  )
  server.keepAliveTimeout = KEPT_OPEN_MS
  server.headersTimeout = HEADER_MS
  await listening(server, host, port)
  return { port: boundPort(server), close: (mostMs = CUT_MS) => close(server, mostMs) }
}

/**
 * Tells early that a port is taken, before a minute of work whose result could not be served.
 *
 * @throws {PortTakenProblem}
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  await listening(probe, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTakenProblem(port) : error))
    server.listen(port, host, resolve)
  })
}

// A browser that is still sending does not read the answer: what is too large is read and forgotten first.
async function drain(incoming: IncomingMessage): Promise<void> {
  for await (const _ of incoming) {
    // nothing is kept
  }
}

function boundPort(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function close(server: Server, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    // An answer that ends now leaves its connection open for the next request: it is let go as soon as it is idle.
    const letGo = setInterval(() => server.closeIdleConnections(), 20)
    const cut = setTimeout(() => server.closeAllConnections(), mostMs)
    server.close(() => {
      clearInterval(letGo)
      clearTimeout(cut)
      resolve()
    })
  })
}
