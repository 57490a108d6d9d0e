import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { findProposal } from '../find-proposal.ts'
import { NotLightProblem } from '../problems/not-light-problem.ts'
import { publish } from '../publish.ts'
import type { Workplace } from '../workplace.ts'
import { standingOf } from './standing.ts'

interface Chosen {
  readonly number: number
  readonly tip: string
}

/** What became of one: the proposal, or why it was refused. */
export type Published = { readonly number: number; readonly proposal: Proposal } | { readonly number: number; readonly refused: unknown }

/** A person approves and publishes several light proposals, each on its own: what one of them lacks stops no other. */
export async function publishMany(work: Workplace, person: Person, chosen: readonly Chosen[]): Promise<readonly Published[]> {
  const results: Published[] = []
  for (const one of chosen) {
    const { number } = one
    results.push(
      await publishLight(work, person, one).then(
        (proposal) => ({ number, proposal }),
        (refused: unknown) => ({ number, refused }),
      ),
    )
  }
  return results
}

async function publishLight(work: Workplace, person: Person, request: Chosen): Promise<Proposal> {
  const proposal = await findProposal(work, person, request.number)
  const { lane } = await standingOf(work, await work.published(), proposal)
  if (lane.name !== 'light') throw new NotLightProblem(request.number)
  return publish(work, person, request)
}
