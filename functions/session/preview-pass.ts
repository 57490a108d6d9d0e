import { messagePage } from '../portal-page.tsx'
import { sealPass } from '../../lib/session/preview-pass.ts'
import { canonicalTarget } from '../../lib/access/canonical-target.ts'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import type { Endpoint, Previews } from '../services.ts'
import { visitOf } from '../visit.ts'

/** Where a preview sends who has no session there; and where, on the preview, the pass is taken (functions/edge/preview-gate.ts). */
export const PREVIEW_PASS_PATH = '/entra/anteprima'

/**
 * Leads somebody who works here to a preview of a public site, with a pass for that host alone. `verso` is the whole address of
 * the page; only previews of the projects that were named are led to, so that a pass goes to nobody else.
 */
const previewPass: Endpoint = {
  method: 'GET',
  path: PREVIEW_PASS_PATH,
  async handle(request, services) {
    const asked = new URL(request.url).searchParams.get('verso') ?? ''
    const preview = services.previews && previewAt(asked, services.previews)
    if (!services.previews || !preview) return messagePage(services, { ...say.missing, actions: [{ label: say.start, url: '/' }] }, 404)
    const visit = await visitOf(request, services)
    if (!visit) return goTo(`/entra?next=${encodeURIComponent(`${PREVIEW_PASS_PATH}?verso=${encodeURIComponent(asked)}`)}`)
    const { person, way } = visit.session
    const pass = await sealPass({ person, way }, preview.host, services.previews.key, Math.floor(services.work.now() / 1000))
    services.log('preview', { person, host: preview.host })
    return goTo(`https://${preview.host}${PREVIEW_PASS_PATH}?t=${pass}&next=${encodeURIComponent(preview.path)}`)
  },
}

function previewAt(asked: string, { projects }: Previews): { readonly host: string; readonly path: string } | null {
  if (asked.length > 1000 || !URL.canParse(asked)) return null
  const { protocol, host, pathname } = new URL(asked)
  const [deploy, project] = /^([a-z0-9-]+?)--([a-z0-9-]+)\.netlify\.app$/.exec(host)?.slice(1) ?? []
  if (protocol !== 'https:' || !deploy || !project || !projects.includes(project) || !canonicalTarget(pathname)) return null
  return { host, path: pathname }
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' } })
}

export default previewPass
