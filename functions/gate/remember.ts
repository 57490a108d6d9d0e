import { mayRead } from '../../lib/access/decide.ts'
import { sha256 } from '../../lib/digest/sha256.ts'
import type { Services } from '../services.ts'
import type { Answer } from './ask.ts'

/** Remembers what the gate said. Not of what anyone may read, nor of addresses where there is no site: who reads what is open is nobody's business. */
export async function remember({ decision, visit, published }: Answer, method: string, { remember, work }: Services): Promise<void> {
  const { allowed, why, path, place, rule } = decision
  if (why === 'no-site' || (allowed && place !== null && mayRead(published.rules, null, place))) return
  remember({
    at: work.now(),
    session: visit ? (await sha256(visit.session.id)).slice(0, 16) : null,
    person: visit?.person.id ?? null,
    method,
    path: path || null,
    rule,
    decision: allowed ? 'allowed' : 'denied',
    why,
    rules: published.rulesHash,
  })
}
