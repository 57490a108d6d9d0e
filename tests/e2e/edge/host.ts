import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** An edge function as the host calls it. */
export type EdgeFunction = (request: Request, context: { readonly next: (request: Request) => Promise<Response> }) => Promise<Response | undefined>

/**
 * Something like Netlify: the target is parsed as WHATWG does (as in Deno, where edge functions run), the function is asked,
 * and files are served by a host more helpful than any: it decodes escapes twice, resolves dots, folds case, joins slashes,
 * drops what follows a `;` and trailing dots, adds `.html` and `index.html`. What the gate lets slip, this host finds.
 *
 * @param roots folders of files; the first that has one serves it
 */
export async function openHost(roots: readonly string[], gate: EdgeFunction | null) {
  const files = new Map<string, string>()
  for (const root of [...roots].reverse()) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile()) files.set(file.slice(root.length).toLowerCase(), file)
    }
  }

  const origin = async (request: Request): Promise<Response> => {
    const path = helpful(new URL(request.url).pathname)
    const file = [path, `${path}/index.html`, `${path}.html`, `${path}index.html`].map((name) => files.get(name.replace(/\/{2,}/g, '/'))).find(Boolean)
    if (!file) return new Response('niente', { status: 404 })
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'cache-control': 'public', etag: '"1"', link: `<${path}>` } })
  }

  /** @param target as it came on the wire */
  const answer = async (target: string, method: string, headers: Record<string, string>): Promise<Response> => {
    const address = target.startsWith('/') ? `https://redazione.example${target}` : target
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || !['http:', 'https:'].includes(url.protocol) || /^(CONNECT|TRACE|TRACK)$/i.test(method)) return new Response(null, { status: 400 })
    const request = new Request(url, { method, headers })
    return (await gate?.(request, { next: origin })) ?? origin(request)
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

function helpful(path: string): string {
  const decoded = decode(decode(path)).replaceAll('\\', '/').toLowerCase()
  const parts: string[] = []
  for (const part of decoded.split('/').map((segment) => segment.replace(/[;\0?#].*$/, '').replace(/[. ]+$/, (end) => (/^\.\.?$/.test(segment) ? end : '')))) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `/${parts.join('/')}`
}

function decode(text: string): string {
  return text.replace(/(%[0-9a-fA-F]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('latin1')
    }
  })
}
