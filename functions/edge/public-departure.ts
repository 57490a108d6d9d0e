import { contentType } from '../../lib/access/content-types.ts'
import { fileHeaders, siteHeaders } from '../../lib/access/site-headers.ts'
import { goneOut } from '../../lib/site/gone-out.ts'
import type { CompiledGate } from './compiled-gate.ts'
import type { Asked } from './restricted-file.ts'

/**
 * What is answered at a former address of a public site: 301, or 410 with the page that says why; `undefined` for any other
 * address. Here and not in a `_redirects`, for Netlify documents no status 410 there (redirect options, 2026).
 */
export async function publicDeparture(departed: CompiledGate['departed'], { request, context, site }: Asked, path: string): Promise<Response | undefined> {
  const address = path.endsWith('/') ? path : `${path}/`
  const found = departed.find(([former]) => former === address)
  if (!found) return undefined
  const [, to] = found
  if (to !== null) return new Response(null, { status: 301, headers: { ...siteHeaders(site), location: to } })
  const out = goneOut(`/${address.slice(site.base.length)}`)
  const page = await context.next(new Request(new URL(`${site.base}${out}`, request.url), { method: request.method }))
  if (page.status !== 200) return undefined
  return new Response(page.body, { status: 410, headers: { ...fileHeaders(site, out), 'content-type': contentType(out) } })
}
