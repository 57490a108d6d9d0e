import { authorize, type Decision } from '../../lib/access/authorize.ts'
import { mayRead } from '../../lib/access/decide.ts'
import type { Person } from '../../lib/access/person.ts'
import { sha256 } from '../../lib/digest/sha256.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { inForce } from '../in-force.ts'
import type { Services } from '../services.ts'
import { type Visit, visitOf } from '../visit.ts'

/** The gate's answer, and who it was given to. */
export interface Answer {
  readonly decision: Decision
  readonly person: Person | null
  /** What it was decided from. */
  readonly published: Published
}

/**
 * Asks the gate for a raw target, and remembers what it said.
 *
 * @param target as the reader sent it, whoever hands it on
 */
export async function ask(target: string, method: string, request: Request, services: Services): Promise<Answer> {
  const published = await inForce(request, services)
  const { rules, rulesHash } = published
  const visit = await visitOf(request, services)
  const decision = authorize(published, target, visit?.person ?? null)
  const open = decision.why === 'no-site' || (decision.allowed && decision.place !== null && mayRead(rules, null, decision.place))
  if (!open) services.remember(await eventOf(decision, method, visit, rulesHash, services.work.now()))
  return { decision, person: visit?.person ?? null, published }
}

async function eventOf(decision: Decision, method: string, visit: Visit | null, rules: string, at: number) {
  return {
    at,
    session: visit ? (await sha256(visit.session.id)).slice(0, 16) : null,
    person: visit?.person.id ?? null,
    method,
    path: decision.path || null,
    rule: decision.rule,
    decision: decision.allowed ? 'allowed' : 'denied',
    why: decision.why,
    rules,
  } as const
}
