import { concernsOf } from '../access/lanes/concerns-of.ts'
import { laneFor } from '../access/lanes/lane-for.ts'
import type { Lane } from '../access/lanes/lane.ts'
import type { Proposal } from '../forge/proposal.ts'
import { factsOf } from './facts-of.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

/** The lane of a proposal, by what it changes and by the rules in force. */
export async function laneOf(work: Workplace, published: Published, proposal: Proposal): Promise<Lane> {
  return laneFor(published.rules.lanes ?? [], concernsOf(await factsOf(work, published, proposal)))
}
