import type { Proposal } from '../../forge/proposal.ts'
import type { ChecksGlance } from '../../protocol/checks.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { textsTogether } from './changes-together.ts'
import { glanceOf } from './glance-of.ts'
import { proposalChecks } from './proposal-checks.ts'

const glances = new WeakMap<Published, Map<string, ChecksGlance>>()
const asked = new WeakMap<Published, Set<string>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * How many problems a proposal brings, if it is known already; else `null`, and it is found out meanwhile. A queue of
 * hundreds waits for none of it: they are looked at one at a time, when nothing else has to be done.
 *
 * @param bundle what it is published with, itself among them: their texts count as well
 */
export function checksGlance(work: Workplace, published: Published, proposal: Proposal, bundle: readonly Proposal[]): ChecksGlance | null {
  const key = `${proposal.number} ${textsTogether(bundle)}`
  const known = glances.get(published) ?? new Map<string, ChecksGlance>()
  glances.set(published, known)
  const glance = known.get(key)
  if (!glance) findOut(work, published, proposal, key, known)
  return glance ?? null
}

function findOut(work: Workplace, published: Published, proposal: Proposal, key: string, known: Map<string, ChecksGlance>): void {
  const waiting = asked.get(published) ?? new Set<string>()
  asked.set(published, waiting)
  if (waiting.has(key)) return
  waiting.add(key)
  last = last
    .then(idle)
    .then(() => proposalChecks(work, published, proposal))
    .then((entries) => known.set(key, glanceOf(entries)))
    // Whoever opens the proposal asks again, and is told why; a queue without a number is still a queue.
    .catch(() => undefined)
    .finally(() => waiting.delete(key))
}

function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
