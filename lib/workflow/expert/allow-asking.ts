import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { coordinates } from '../allow.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import type { Published } from '../published.ts'

/** Who may show a proposal to somebody outside: who may approve all of it, for they answer for what is shown. Their own as well: an opinion is no approval. */
export function mayAsk(published: Published, person: Person, proposal: Proposal): boolean {
  return coordinates(published, person, proposal)
}

/** @throws {NotAllowedProblem} */
export function allowAsking(published: Published, person: Person, proposal: Proposal): void {
  if (!mayAsk(published, person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
}
