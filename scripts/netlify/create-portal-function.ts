import { json } from '../../functions/problem-response.ts'
import { ourHost } from '../server/our-host.ts'
import { notePeer } from '../server/peers.ts'
import { createPortal } from '../server/portal.tsx'
import { type FunctionHost, openFunction } from './function-host.ts'
import { type DeployContext, isLiveDeploy } from '../../functions/edge/is-live-deploy.ts'
import { portalApp } from './portal-app.ts'
import { whyNot } from './why-not.ts'
import { NETLIFY_WORDS as say } from './words.ts'

/** What Netlify tells of a call (Functions API, `Context`). */
export interface CallContext {
  readonly ip?: string
  readonly deploy?: DeployContext
}

/** The portal as one function from a call to its answer. What a call has opened the next ones of the same instance find. */
export function createPortalFunction(host: FunctionHost): (request: Request, context: CallContext) => Promise<Response> {
  let opening: ReturnType<typeof openApp> | null = null
  return async (request, { deploy, ip }) => {
    if (!isLiveDeploy(deploy)) return json(say.preview, 403)
    const app = await (opening ??= openApp(host)).catch((error: unknown) => {
      // What is wrong now may be right for the next one.
      opening = null
      host.log('portal-not-ready', whyNot(error))
      return null
    })
    if (!app) return json(say.notReady, 503)
    notePeer(request, ip)
    return app(request)
  }
}

async function openApp(host: FunctionHost): Promise<(request: Request) => Promise<Response>> {
  const { settings, services, assets } = await openFunction(host)
  return portalApp({ services, portal: createPortal(services, assets), isOurHost: ourHost({ publicUrl: settings.publicUrl, host: 'localhost' }) })
}
