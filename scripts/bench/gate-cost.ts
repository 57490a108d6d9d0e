import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSites } from '../../lib/model/sites.ts'
import { readContent } from '../seed/read-content.ts'
import { DATA } from '../server/data-dir.ts'
import { listen } from '../server/listen.ts'
import { NO_LOG_IN } from '../server/log-in-settings.ts'
import { openPortal } from '../server/open-portal.ts'
import { serveSite } from '../server/serve-site.ts'
import { compareServers, enter } from './compare-servers.ts'

/** What the gate costs a request: the same page from the whole portal and from the same server without the gate, turn by turn. */
export async function gateCost(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'misura-'))
  const portal = await openPortal({ port: 0, host: '127.0.0.1', publicUrl: null, accessLogDays: 1, logIn: NO_LOG_IN, mail: null, dataDir, contentDir: 'content', demonstration: true, report: () => undefined, log: () => undefined })
  const sites = parseSites(new TextDecoder().decode((await readContent('content')).get('content/siti.yml')))
  const bare = await listen({
    host: '127.0.0.1',
    port: 0,
    app: async (request, target) => {
      const site = sites.find(({ base }) => target.startsWith(base))
      return site ? serveSite(site, join(dataDir, DATA.sites, site.key), target, request, () => true) : new Response(null, { status: 404 })
    },
    tooLarge: () => new Response(null, { status: 413 }),
  })
  try {
    await compareServers(portal.url, `http://localhost:${bare.port}`, await enter(portal.url, 'sara-monti'))
  } finally {
    await bare.close()
    await portal.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
