import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import type { Workplace } from '../workplace.ts'
import { openToRemarks, remarkIn } from './open-to-remarks.ts'

export interface Reply {
  readonly number: number
  readonly requestId: string
  readonly remark: string
  readonly text: string
}

/** Somebody who has a say in the proposal answers a remark; also a closed one, which stays closed. */
export async function replyToRemark(work: Workplace, person: Person, { number, requestId, remark, text }: Reply): Promise<Proposal> {
  const proposal = await openToRemarks(work, person, number)
  const { id } = remarkIn(proposal, remark)
  return work.forge.record(number, { type: 'reply', by: authorOf(person), at: work.now(), of: id, text }, requestId)
}
