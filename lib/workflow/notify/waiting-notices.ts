import type { Proposal } from '../../forge/proposal.ts'
import { maySee } from '../allow.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { decidersOf } from './deciders.ts'
import type { Ledger, Mark } from './ledger.ts'
import { mayBeTold } from './may-be-told.ts'
import type { Notice } from './notice.ts'
import { noticesOf } from './notices-of.ts'
import { stillHolds } from './still-holds.ts'
import type { Told } from './told.ts'

/**
 * The notices of a proposal that nobody was mailed yet. Those that will never be are marked: what no longer holds, who is
 * no longer there, who may not see it.
 *
 * @param since milliseconds since the epoch: what happened before is not told
 */
export async function waitingNotices(work: Workplace, published: Published, book: Ledger, proposal: Proposal, since: number): Promise<readonly Told[]> {
  if (proposal.updatedAt < since) return []
  const [deciders, isMarked] = await Promise.all([decidersOf(work, published, proposal), book.marksOf(proposal.number)])
  const waiting: Told[] = []
  for (const notice of noticesOf(proposal, deciders.map(({ id }) => id))) {
    if (notice.at < since || isMarked(notice)) continue
    const told = await toldOf(work, published, proposal, notice)
    if (told) waiting.push(told)
    else await book.mark([markOf(notice)])
  }
  return waiting
}

export function markOf({ proposal, index, to }: Notice): Mark {
  return { proposal, index, to }
}

async function toldOf(work: Workplace, published: Published, proposal: Proposal, notice: Notice): Promise<Told | null> {
  const person = published.people.get(notice.to)
  if (!person || !stillHolds(proposal, notice) || !(await maySee(work, published, person, proposal))) return null
  return { notice, proposal, person, named: mayBeTold(published, person, proposal) }
}
