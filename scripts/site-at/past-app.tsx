import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authorize, authorizeFile } from '../../lib/access/authorize.ts'
import { contentType } from '../../lib/access/content-types.ts'
import { siteHeaders } from '../../lib/access/site-headers.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { type Message, MessagePage } from '../../templates/portal/message-page.tsx'
import { ourHost } from '../server/our-host.ts'
import { serveSite } from '../server/serve-site.ts'
import type { AskedMoment } from './asked-moment.ts'
import type { PastSite } from './rebuild-past.ts'
import type { Version } from './version-at.ts'
import { BANNER_CSS, BANNER_STYLE, withBanner } from './with-banner.ts'
import { SITE_AT_WORDS as say } from './words.ts'

interface PastAppOptions {
  readonly past: Pick<PastSite, 'site' | 'territory' | 'folder' | 'person'>
  readonly moment: AskedMoment
  readonly version: Version
  readonly assets: AssetManifest
  readonly assetsDir: string
}

/** A site as it was, to be looked at: each page with its banner, given to whom the rules of then gave it. */
export function pastApp({ assets, assetsDir, moment, past, version }: PastAppOptions): (request: Request, target: string) => Promise<Response> {
  const { folder, person, site, territory } = past
  // Nothing of it is kept: another day may be asked for at the same address.
  const headers = { ...siteHeaders({ tipo: 'intranet' }) }
  const isOurs = ourHost({ publicUrl: null, host: '127.0.0.1' })
  const page = (status: number, message: Message) =>
    new Response(withBanner(renderPage(<MessagePage assets={assets} message={{ ...message, actions: [{ label: say.home, url: site.base }] }} />), moment, version), { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })

  return async (request, target) => {
    // A page of others may lead a browser here under their own name (DNS rebinding).
    if (!isOurs(request.headers.get('host') ?? '')) return new Response(null, { status: 421 })
    if (request.method !== 'GET' && request.method !== 'HEAD') return page(405, say.notHere)
    if (target === '/') return new Response(null, { status: 302, headers: { ...headers, location: site.base } })
    if (target === BANNER_STYLE) return new Response(BANNER_CSS, { headers: { ...headers, 'content-type': 'text/css; charset=utf-8' } })
    if (assets.files.includes(target.slice(1))) return new Response(await readFile(join(assetsDir, target.slice(1))), { headers: { ...headers, 'content-type': contentType(target) } })
    const { allowed, path, site: key, why } = authorize(territory, target, person)
    if (why === 'bad-address' || key !== site.key) return page(404, say.missingPage)
    if (!allowed) return page(person === null ? 401 : 403, say.denied)
    if (path.length < site.base.length) return new Response(null, { status: 301, headers: { ...headers, location: site.base } })
    // Without what a browser says of itself: whole answers, not packed.
    const answer = await serveSite(site, folder, path, new Request(request.url, { method: request.method }), (out) => authorizeFile(territory, site.key, out, person).allowed)
    return shown(answer)
  }

  async function shown(answer: Response): Promise<Response> {
    const given = new Headers(answer.headers)
    for (const [name, value] of Object.entries(headers)) if (name !== 'content-security-policy') given.set(name, value)
    given.delete('etag')
    if (!given.get('content-type')?.startsWith('text/html')) return new Response(answer.body, { status: answer.status, headers: given })
    return new Response(withBanner(await answer.text(), moment, version), { status: answer.status, headers: given })
  }
}
