import type { Lane } from '../access/lanes/lane.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

/** The lane of a proposal, by what it changes and by the rules in force. */
export function laneOf(_work: Workplace, _published: Published, _proposal: Proposal): Promise<Lane> {
  return Promise.resolve({ name: 'ordinary', need: 1, days: 3, why: '' })
}
