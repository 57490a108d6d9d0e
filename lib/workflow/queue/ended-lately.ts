import type { Person } from '../../access/person.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { QueueAnswer } from '../../protocol/desk.ts'
import { maySee } from '../allow.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { lastStep } from './last-step.ts'

/** Long enough for a desk that was cut off for a while to say what became of a line. */
const LATELY_MS = 15 * 60 * 1000

/** The proposals that ended a moment ago, of those a person may see, and how: a line that is gone is told, not just missed. */
export async function endedLately(work: Workplace, published: Published, person: Person): Promise<QueueAnswer['ended']> {
  const since = work.now() - LATELY_MS
  const ended = (await work.forge.proposals()).filter((proposal) => !isOpen(proposal) && proposal.updatedAt >= since)
  const visible = await Promise.all(ended.map((proposal) => maySee(work, published, person, proposal)))
  return ended.filter((_, i) => visible[i]).map((proposal) => ({ number: proposal.number, title: proposal.title, last: lastStep(proposal) }))
}
