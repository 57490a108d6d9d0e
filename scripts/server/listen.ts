import { createServer, type IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { notePeer } from './peers.ts'
import { PortTakenProblem } from './problems/port-taken-problem.ts'

/** Largest request that is read, in bytes: a page with a few images of 10 MB at most, as base64. */
const MAX_REQUEST_BYTES = 30_000_000

interface ListenOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly app: (request: Request, target: string) => Promise<Response>
  readonly tooLarge: () => Response
}

/**
 * Serves an app over HTTP/1.1 on one address.
 *
 * @throws {PortTakenProblem}
 */
export async function listen({ host, port, app, tooLarge }: ListenOptions): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
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
  await listening(server, host, port)
  return { port: boundPort(server), close: () => close(server) }
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

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // An answer that ends now leaves its connection open for the next request: it is let go as soon as it is idle.
    const letGo = setInterval(() => server.closeIdleConnections(), 20)
    const cut = setTimeout(() => server.closeAllConnections(), 2_000)
    server.close(() => {
      clearInterval(letGo)
      clearTimeout(cut)
      resolve()
    })
  })
}
