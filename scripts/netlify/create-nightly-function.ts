import { isLiveDeploy } from '../../functions/edge/is-live-deploy.ts'
import type { Services } from '../../functions/services.ts'
import { askAll } from '../ask-netlify/ask-all.ts'
import { parseHooks } from '../ask-netlify/hooks.ts'
import { isRomeMidnight } from '../rome-midnight/is-rome-midnight.ts'
import type { CallContext } from './create-portal-function.ts'
import type { Environment } from './function-settings.ts'

/** The two entries of which one is just after midnight in Rome, whatever the season: the host knows UTC only. */
const ENTRIES = ['5 22 * * *', '5 23 * * *'] as const

interface NightHost {
  readonly environment: Environment
  readonly log: Services['log']
  readonly fetch?: typeof globalThis.fetch
  readonly now?: () => number
}

/**
 * Asks for the sites to be built again just after midnight in Rome, for pages begin and end with the day. What takes longer than a
 * function may (links to other sites, where the history stands) is the workflow's.
 */
export function createNightlyFunction({ environment, fetch = globalThis.fetch, log, now = Date.now }: NightHost): (request: Request, context: CallContext) => Promise<Response> {
  return async (_request, { deploy }) => {
    if (!isLiveDeploy(deploy) || !isMidnight(now())) return new Response(null, { status: 204 })
    const hooks = parseHooks(environment.NETLIFY_BUILD_HOOKS ?? '')
    const failed = hooks === null ? 1 : (await askAll(hooks, fetch)).size
    log(failed > 0 ? 'night-failed' : 'night', { asked: hooks?.length ?? 0, failed })
    return new Response(null, { status: failed > 0 ? 500 : 204 })
  }
}

/** Of an entry that came late, or early, the hour it stands for counts; one that is of neither is not tonight's. */
function isMidnight(at: number): boolean {
  const hour = new Date(at + 600_000).getUTCHours()
  return ENTRIES.some((entry) => entry.split(' ')[1] === String(hour) && isRomeMidnight(entry, at))
}
