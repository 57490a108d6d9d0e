import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authorize, type Territory } from '../../lib/access/authorize.ts'
import { loadRules } from '../../lib/access/load.ts'
import type { Person } from '../../lib/access/person.ts'
import type { AccessEvent } from '../../lib/access-log/access-event.ts'
import { openAccessLog } from '../../lib/access-log/file/open-access-log.ts'
import { sha256 } from '../../lib/digest/sha256.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { beginSession } from '../../lib/session/session.ts'
import { openSession, sealSession } from '../../lib/session/token.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 9
const DECISIONS = 3000
const PERSON: Person = { id: 'sara-monti', name: 'Sara Monti', email: 'sara@prato.example', member: 'prato', office: '', role: '', groups: [] }

/** What the log costs a decision of the gate (session, rules, event): with it, all down to the disk, and without, turn by turn. */
export async function logCost(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'misura-'))
  const log = await openAccessLog({ dir: join(dir, 'accessi'), days: 1, say: () => undefined })
  const sites = parseSites(await readFile('content/siti.yml', 'utf8'))
  const territory = { sites, rules: loadRules(await readFile('content/regole.yml', 'utf8'), sites) }
  const key = crypto.getRandomValues(new Uint8Array(32))
  const token = await sealSession(beginSession(PERSON.id, 'demonstration', Math.floor(Date.now() / 1000)), key)
  const run = async (remember: (event: AccessEvent) => void) => {
    for (let i = 0; i < DECISIONS; i++) remember(await decide(territory, token, key, `/intranet/prato/documento/pagina-${i}/`))
  }
  const times: Record<'logged' | 'bare' | 'again', number[]> = { logged: [], bare: [], again: [] }
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const measured = {
        bare: await timed(() => run(() => undefined)),
        logged: await timed(() => run(log.remember).then(log.flush)),
        again: await timed(() => run(() => undefined)),
      }
      if (round > 0) for (const kind of ['logged', 'bare', 'again'] as const) times[kind].push(measured[kind] / DECISIONS)
    }
  } finally {
    await log.close()
    await rm(dir, { recursive: true, force: true })
  }
  const [logged, bare, again] = [spreadOf(times.logged), spreadOf(times.bare), spreadOf(times.again)]
  console.log(say.request('a decision, logged', logged))
  console.log(say.request('a decision, not logged', bare))
  console.log(say.times('logged / not logged', logged.median / bare.median))
  console.log(say.noise(again.median / bare.median))
}

async function decide(territory: Territory, token: string, key: Uint8Array, target: string): Promise<AccessEvent> {
  const at = Date.now()
  const session = await openSession(token, key, Math.floor(at / 1000))
  const { allowed, path, rule, why } = authorize(territory, target, PERSON)
  const digest = (await sha256(session?.id ?? '')).slice(0, 16)
  return { at, session: digest, person: PERSON.id, method: 'GET', path, rule, decision: allowed ? 'allowed' : 'denied', why, rules: '0'.repeat(64) }
}
