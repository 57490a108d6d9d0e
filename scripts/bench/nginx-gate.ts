import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadRules } from '../../lib/access/load.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { emit } from '../rules/emit.ts'
import { readContent } from '../seed/read-content.ts'
import { DATA } from '../server/data-dir.ts'
import { NO_LOG_IN } from '../server/log-in-settings.ts'
import { openPortal } from '../server/open-portal.ts'
import { freePort, startNginx } from '../test/daemon.ts'
import { compareServers, enter } from './compare-servers.ts'
import { BENCH_WORDS as say } from './words.ts'

/** What the gate costs a request to nginx: the emitted configuration against the same one that asks nobody, in two servers. */
export async function nginxGate(): Promise<void> {
  if (!existsSync('/usr/sbin/nginx')) {
    console.log(say.without('nginx'))
    return
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'misura-'))
  const portal = await openPortal({ port: 0, host: '127.0.0.1', publicUrl: null, accessLogDays: 1, logIn: NO_LOG_IN, mail: null, dataDir, contentDir: 'content', demonstration: true, report: () => undefined, log: () => undefined })
  const files = await readContent('content')
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const sites = parseSites(text('content/siti.yml'))
  const rules = loadRules(text('content/regole.yml'), sites)
  const ports = [await freePort(), await freePort()] as const
  const configuration = (port: number) =>
    emit('nginx', { rules, sites }, { host: 'localhost', listen: `127.0.0.1:${port}`, root: join(dataDir, DATA.sites), portal: `127.0.0.1:${new URL(portal.url).port}`, org: 'misura' })
  const gated = await startNginx(ports[0], configuration(ports[0]))
  const bare = await startNginx(ports[1], configuration(ports[1]).replace('auth_request /api/gate/nginx;', '').replace(/auth_request_set .*/, 'set $redazione_cookie "";'))
  try {
    await compareServers(`http://localhost:${ports[0]}`, `http://localhost:${ports[1]}`, await enter(portal.url, 'sara-monti'))
  } finally {
    await Promise.all([gated.end(), bare.end()])
    await portal.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
