import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { coordinates } from '../allow.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { EmergencyProblem } from '../problems/emergency-problem.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { SignedAlreadyProblem } from '../problems/signed-already-problem.ts'
import type { Published } from '../published.ts'
import { emergencyOf } from '../state/emergency-of.ts'
import type { Workplace } from '../workplace.ts'
import { roleFor } from './role-for.ts'

/** A second person has read what was published in an emergency and answers for it; of two at once the second is told. */
export async function sign(work: Workplace, person: Person, { number }: { readonly number: number }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  refuseUnlessSecond(published, person, proposal)
  const event = { type: 'signed', by: authorOf(person), at: work.now(), role: roleFor(published, person, proposal), tree: proposal.tree } as const
  return work.forge.record(number, event, undefined, (now) => refuseUnlessSecond(published, person, now))
}

/** @throws {EmergencyProblem | SignedAlreadyProblem | NotAllowedProblem} unless the person may sign for it now */
export function refuseUnlessSecond(published: Published, person: Person, proposal: Proposal): void {
  const urgent = emergencyOf(proposal)
  if (!urgent) throw new EmergencyProblem('none')
  if (!coordinates(published, person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  if (urgent.by.id === person.id || proposal.authors.some(({ id }) => id === person.id)) throw new EmergencyProblem('second')
  if (urgent.signed) throw new SignedAlreadyProblem(urgent.signed.by.name)
}
