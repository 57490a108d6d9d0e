import { authorize, type Decision } from '../../lib/access/authorize.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { inForce } from '../in-force.ts'
import type { Services } from '../services.ts'
import { type Visit, visitOf } from '../visit.ts'

/** The gate's answer, and who it was given to. */
export interface Answer {
  readonly decision: Decision
  readonly visit: Visit | null
  /** What it was decided from. */
  readonly published: Published
}

/**
 * Asks the gate for a raw target. Whoever gives the answer to a reader also remembers it (`remember.ts`).
 *
 * @param target as the reader sent it, whoever hands it on
 */
export async function ask(target: string, request: Request, services: Services): Promise<Answer> {
  const published = await inForce(request, services)
  const visit = await visitOf(request, services)
  return { decision: authorize(published, target, visit?.person ?? null), visit, published }
}
