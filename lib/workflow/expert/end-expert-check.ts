import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { ProposalMissingProblem } from '../problems/proposal-missing-problem.ts'
import { expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { allowAsking } from './allow-asking.ts'

/** A person of the central office takes a question back: its link lets nobody in from now on. Done twice it is done once. */
export async function endExpertCheck(work: Workplace, person: Person, { number, question }: { readonly number: number; readonly question: string }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  const check = expertChecksOf(proposal).find(({ asked }) => asked.id === question)
  if (!check) throw new ProposalMissingProblem({ question })
  if (check.asked.by.id !== person.id) allowAsking(await work.published(), person, proposal)
  if (check.endedBy) return proposal
  return work.forge.record(number, { type: 'expert-ended', by: authorOf(person), at: work.now(), of: question })
}
