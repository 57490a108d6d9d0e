import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from '../../lib/access/content-types.ts'
import { fileHeaders, siteHeaders } from '../../lib/access/site-headers.ts'
import type { Site } from '../../lib/model/sites.ts'

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
    return new Response(null, { status: 301, headers: { location: `${path}/`, ...siteHeaders(site) } })
  }
  return answer(site, '404.html', (await read('404.html')) ?? Buffer.from(''), 404, request)
}

function answer(site: Site, out: string, bytes: Buffer, status: number, request: Request): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const isPublic = site.tipo === 'public'
  if (isPublic && status === 200 && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag, ...fileHeaders(site, out) } })
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status,
    headers: { 'content-type': contentType(out), ...(isPublic ? { etag } : {}), ...fileHeaders(site, out) },
  })
}
