import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from '../../lib/access/content-types.ts'
import { fileHeaders, siteHeaders } from '../../lib/access/site-headers.ts'
import type { Site } from '../../lib/model/sites.ts'
import { besideIndex } from '../../lib/site/gone-out.ts'
import { outOfLocation } from '../../lib/site/out-of-location.ts'

/** Gives an output of the site, or `null` when it is not there or is not this person's. */
type Read = (out: string) => Promise<Buffer | null>

/**
 * A file of a built site. The path was found canonical and the rules let it be read; a folder is its `index.html`, a page
 * that went answers for itself, and what was never there is the site's own 404 page.
 *
 * @param mayRead asked once more, for the very file that is about to be served
 */
export async function serveSite(site: Site, folder: string, path: string, request: Request, mayRead: (out: string) => boolean): Promise<Response> {
  const read: Read = (out) => (mayRead(out) ? readFile(join(folder, out)).catch(() => null) : Promise.resolve(null))
  const inside = path.slice(site.base.length)
  const out = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  const bytes = await read(out)
  if (bytes) return answer(site, out, bytes, 200, request)
  const isFile = /\.[a-z0-9]+$/.test(inside)
  if (!isFile && !out.endsWith('index.html') && (await read(`${inside}/index.html`))) return movedTo(site, `${path}/`)
  const index = out.endsWith('index.html') ? out : `${inside}/index.html`
  // What was left lies beside the page: a rule that closes the page's own file closes it too.
  const gone = isFile || !mayRead(index) ? null : await goneAnswer(site, index, read, request)
  return gone ?? answer(site, '404.html', (await read('404.html')) ?? Buffer.from(''), 404, request)
}

// Where readers are sent must be theirs to read as well: an address alone may tell what is there.
async function goneAnswer(site: Site, index: string, read: Read, request: Request): Promise<Response | null> {
  const { gone, elsewhere } = besideIndex(index)
  const location = (await read(elsewhere))?.toString('utf8')
  if (location !== undefined) return (await read(outOfLocation(site, location))) ? movedTo(site, location) : null
  const page = await read(gone)
  return page && answer(site, gone, page, 410, request)
}

function movedTo(site: Site, location: string): Response {
  return new Response(null, { status: 301, headers: { location, ...siteHeaders(site) } })
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
