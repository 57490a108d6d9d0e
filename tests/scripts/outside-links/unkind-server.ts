import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of others that does as it likes. */
export interface UnkindServer {
  readonly origin: string
  readonly port: number
  /** What it was asked, in order: `HEAD /path`. */
  readonly asked: readonly string[]
  /** Most questions it was ever asked at the same time. */
  readonly atOnce: () => number
  readonly close: () => Promise<void>
}

/** @param answer what it does with a question; nothing written is an answer that never comes */
export async function unkindServer(answer: (path: string, response: ServerResponse, request: IncomingMessage) => void, robots = ''): Promise<UnkindServer> {
  const asked: string[] = []
  let [now, most] = [0, 0]
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') {
      response.writeHead(robots === '' ? 404 : 200).end(robots)
      return
    }
    asked.push(`${request.method ?? ''} ${path}`)
    most = Math.max(most, ++now)
    response.on('close', () => (now -= 1))
    answer(path, response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    atOnce: () => most,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
