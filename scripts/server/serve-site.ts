import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import type { Site } from '../../lib/model/sites.ts'

const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/**
 * A file of a built site. The path was found canonical and the rules let it be read; a folder is its `index.html`, and
 * what is not there is the site's own 404 page.
 *
 * @param mayRead asked once more, for the very file that is about to be served
 */
export async function serveSite(site: Site, folder: string, path: string, request: Request, mayRead: (out: string) => boolean): Promise<Response> {
  const read = (out: string) => (mayRead(out) ? readFile(join(folder, out)).catch(() => null) : Promise.resolve(null))
  const inside = path.slice(site.base.length)
  const out = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  const bytes = await read(out)
  if (bytes) return answer(site, out, bytes, 200, request)
  if (!/\.[a-z0-9]+$/.test(out) && (await read(`${inside}/index.html`))) {
    return new Response(null, { status: 301, headers: { location: `${path}/`, ...headersFor(site) } })
  }
  return answer(site, '404.html', (await read('404.html')) ?? Buffer.from(''), 404, request)
}

function answer(site: Site, out: string, bytes: Buffer, status: number, request: Request): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const isPublic = site.tipo === 'public'
  if (isPublic && status === 200 && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag, ...headersFor(site) } })
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status,
    headers: { 'content-type': contentType(out), ...(isPublic ? { etag } : {}), ...headersFor(site), ...longLived(site, out) },
  })
}

/** Headers of every answer of a site; a restricted one is kept by nobody and is not for search engines. */
export function headersFor(site: Site): Record<string, string> {
  return {
    'content-security-policy': SITE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(site.tipo === 'public'
      ? { 'cache-control': 'public, no-cache' }
      : { 'cache-control': 'private, no-store', vary: 'Cookie', 'x-robots-tag': 'noindex' }),
  }
}

// The name of an asset holds a hash of its bytes: it never changes under the same name.
function longLived(site: Site, out: string): Record<string, string> {
  return site.tipo === 'public' && out.startsWith('assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
}

function contentType(out: string): string {
  const type = getMimeType(out) ?? 'application/octet-stream'
  return type.startsWith('text/') && !type.includes('charset') ? `${type}; charset=utf-8` : type
}
