import { createServer } from 'node:http'
import { openOrigin } from './origin.ts'

/** An edge function as the host calls it. */
export type EdgeFunction = (request: Request, context: { readonly deploy: { readonly context: string }; readonly next: (request: Request) => Promise<Response> }) => Promise<Response | undefined>

/**
 * Something like Netlify: the target is parsed as WHATWG does (as in Deno, where edge functions run), the function is asked,
 * and what it leaves is served by the most helpful of hosts.
 *
 * @param roots folders of files; the first that has one serves it
 * @param context of the deploy
 */
export async function openHost(roots: readonly string[], gate: EdgeFunction | null, context = 'production') {
  const origin = openOrigin(roots)

  /** @param target as it came on the wire */
  const answer = async (target: string, method: string, headers: Record<string, string>): Promise<Response> => {
    const address = target.startsWith('/') ? `https://redazione.example${target}` : target
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || !['http:', 'https:'].includes(url.protocol) || /^(CONNECT|TRACE|TRACK)$/i.test(method)) return new Response(null, { status: 400 })
    const request = new Request(url, { method, headers })
    return (await gate?.(request, { deploy: { context }, next: origin })) ?? origin(request)
  }

  const server = createServer((request, response) => {
    answer(request.url ?? '/', request.method ?? 'GET', request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }).then(
      async (found) => {
        response.writeHead(found.status, Object.fromEntries(found.headers))
        response.end(new Uint8Array(await found.arrayBuffer()))
      },
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    answer,
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
