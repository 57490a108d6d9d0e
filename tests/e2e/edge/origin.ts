import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a host answers a request with when no function does. */
export type Origin = (request: Request) => Promise<Response>

/**
 * A host of files more helpful than any: it decodes escapes twice, resolves dots, folds case, joins slashes, drops what follows a
 * `;` and trailing dots, adds `.html` and `index.html`. What a gate lets slip, this host finds.
 *
 * @param roots folders of files; the first that has one serves it
 */
export function openOrigin(roots: readonly string[]): Origin {
  const files = new Map<string, string>()
  for (const root of [...roots].reverse()) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile()) files.set(file.slice(root.length).toLowerCase(), file)
    }
  }
  return async (request) => {
    const path = helpful(new URL(request.url).pathname)
    const file = [path, `${path}/index.html`, `${path}.html`, `${path}index.html`].map((name) => files.get(name.replace(/\/{2,}/g, '/'))).find(Boolean)
    if (!file) return new Response('niente', { status: 404 })
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'cache-control': 'public', etag: '"1"', link: `<${path}>` } })
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
