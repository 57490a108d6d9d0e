import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from '../../lib/access/content-types.ts'
import { fileHeaders, siteHeaders } from '../../lib/access/site-headers.ts'
import type { Site } from '../../lib/model/sites.ts'
import { originalOf } from '../../lib/site/derived-images.ts'
import { besideIndex } from '../../lib/site/gone-out.ts'
import { outOfLocation } from '../../lib/site/out-of-location.ts'
import { compressed, encodingFor } from './compressed.ts'

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
  // An image that is still to be made (make-images.ts) is seen as it was loaded.
  const original = originalOf(inside)
  const loaded = original === null ? null : await read(original)
  if (original !== null && loaded) return answer(site, original, loaded, 200, request)
  const isFile = /\.[a-z0-9]+$/.test(inside)
  if (!isFile && !out.endsWith('index.html') && (await read(`${inside}/index.html`))) return movedTo(site, `${path}/`)
  const index = out.endsWith('index.html') ? out : `${inside}/index.html`
  // What was left lies beside the page: a rule that closes the page's own file closes it too. Nobody is led on from an index.html.
  const gone = (isFile && out === index) || !mayRead(index) ? null : await goneAnswer(site, index, read, request)
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

async function answer(site: Site, out: string, bytes: Buffer, status: number, request: Request): Promise<Response> {
  if (site.tipo !== 'public') return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers: { 'content-type': contentType(out), ...fileHeaders(site, out) } })
  const type = contentType(out)
  const encoding = encodingFor(request, type)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  // Another encoding is another representation (RFC 9110 §8.8.3).
  const headers = { etag: encoding ? `"${tag}-${encoding}"` : `"${tag}"`, vary: 'Accept-Encoding', ...fileHeaders(site, out) }
  if (status === 200 && request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  const body = request.method === 'HEAD' ? null : new Uint8Array(encoding ? await compressed(tag, bytes, encoding) : bytes)
  return new Response(body, { status, headers: { 'content-type': type, ...(encoding ? { 'content-encoding': encoding } : {}), ...headers } })
}
