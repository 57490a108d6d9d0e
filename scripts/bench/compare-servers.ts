import { Agent, get } from 'node:http'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 9
const REQUESTS = 1500
const PAGES = [
  { name: 'a public page', path: '/prato/servizi/', isOpen: true },
  { name: 'a page of the intranet', path: '/intranet/prato/', isOpen: false },
]

/**
 * Measures and says what a request costs with the gate and without, the same pages from two servers, turn by turn on one
 * connection each.
 *
 * @param cookie of someone who may read the closed page
 */
export async function compareServers(withGate: string, without: string, cookie: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    for (const { name, path, isOpen } of PAGES) {
      const sent = isOpen ? '' : cookie
      const times: Record<'gate' | 'bare' | 'again', number[]> = { gate: [], bare: [], again: [] }
      for (let round = 0; round <= ROUNDS; round++) {
        const measured = {
          gate: await timed(() => ask(agent, withGate + path, sent)),
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
  }
}

/** The cookie of a demonstration person. */
export async function enter(url: string, persona: string): Promise<string> {
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
