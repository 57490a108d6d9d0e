import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSites } from '../../lib/model/sites.ts'
import { readContent } from '../seed/read-content.ts'
import { DATA } from '../server/data-dir.ts'
import { listen } from '../server/listen.ts'
import { openPortal } from '../server/open-portal.ts'
import { serveSite } from '../server/serve-site.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 9
const REQUESTS = 1500

/** What the gate costs a request: the same page from the whole portal and from the same server without the gate, turn by turn. */
export async function gateCost(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'misura-'))
  const portal = await openPortal({ port: 0, host: '127.0.0.1', publicUrl: null, accessLogDays: 1, dataDir, contentDir: 'content', demonstration: true, report: () => undefined, log: () => undefined })
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
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    const cookie = await enter(portal.url, 'sara-monti')
    const without = `http://localhost:${bare.port}`
    for (const [name, path, sent] of [['a public page', '/prato/servizi/', ''], ['a page of the intranet', '/intranet/prato/', cookie]] as const) {
      const times: Record<'gate' | 'bare' | 'again', number[]> = { gate: [], bare: [], again: [] }
      for (let round = 0; round <= ROUNDS; round++) {
        const measured = {
          gate: await timed(() => ask(agent, portal.url + path, sent)),
          bare: await timed(() => ask(agent, without + path, sent)),
          again: await timed(() => ask(agent, without + path, sent)),
        }
        if (round > 0) for (const key of ['gate', 'bare', 'again'] as const) times[key].push(measured[key] / REQUESTS)
      }
      const [gate, plain, again] = [spreadOf(times.gate), spreadOf(times.bare), spreadOf(times.again)]
      console.log(say.request(`${name}, with the gate`, gate))
      console.log(say.request(`${name}, without`, plain))
      console.log(say.times(`${name}: with the gate / without`, gate.median / plain.median))
      console.log(say.noise(again.median / plain.median))
    }
  } finally {
    agent.destroy()
    await bare.close()
    await portal.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function enter(url: string, persona: string): Promise<string> {
  const response = await fetch(`${url}/entra`, { method: 'POST', redirect: 'manual', headers: { origin: url }, body: new URLSearchParams({ persona }) })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function ask(agent: Agent, url: string, cookie: string): Promise<void> {
  for (let i = 0; i < REQUESTS; i++) await one(agent, url, cookie)
}

function one(agent: Agent, url: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: cookie ? { cookie } : {} }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.resume().on('end', resolve)
    }).on('error', reject)
  })
}
