import { accessPath } from '../access/covering.ts'
import { mayApprove, mayAudit, mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import { maySpeak } from '../access/publishable.ts'
import type { Proposal } from '../forge/proposal.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import type { Published } from './published.ts'
import { type RightsReview, rightsReview } from './rights-review.ts'
import { ruledPath } from './ruled-path.ts'
import type { Workplace } from './workplace.ts'

/** @throws {NotAllowedProblem} unless the person may write every path */
export function allowWriting({ rules }: Published, person: Person, paths: readonly string[]): void {
  for (const path of paths) {
    if (!mayWrite(rules, person, accessPath(path))) throw new NotAllowedProblem('write', path)
  }
}

/** May this person write every path? */
export function mayWriteAll({ rules }: Pick<Published, 'rules'>, person: Person, paths: readonly string[]): boolean {
  return paths.every((path) => mayWrite(rules, person, accessPath(path)))
}

/** @throws {NotAllowedProblem} unless the person may approve every path, or speaks for a municipality whose rights change, and wrote none of it */
export async function allowApproving(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<void> {
  if (!coordinates(published, person, proposal) && !speaksFor(published, person, await rightsReview(work, published, proposal))) {
    throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  }
  refuseOwn(person, proposal)
}

/** @throws {NotAllowedProblem} unless the person may approve every path and wrote none of it: only they end what others wrote */
export function allowRejecting(published: Published, person: Person, proposal: Proposal): void {
  if (!coordinates(published, person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  refuseOwn(person, proposal)
}

/** May this person approve every path of the proposal? */
export function coordinates(published: Published, person: Person, proposal: Proposal): boolean {
  return proposal.paths.every((path) => mayApprove(published.rules, person, ruledPath(published, path)))
}

/** May this person say yes for their municipality, because its rights change? */
export function speaksFor({ rules }: Published, person: Person, review: RightsReview | null): boolean {
  return review !== null && review.affected.includes(person.member) && maySpeak(rules, review, person)
}

/** May this person see the proposal at all: who takes part in it, and auditors. */
export async function maySee(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<boolean> {
  return mayAudit(published.rules, person) || takesPart(work, published, person, proposal)
}

/** Has this person a say in the proposal: its authors and approvers, who may write or approve any of it, who speaks for a municipality it affects. */
export async function takesPart(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<boolean> {
  const { rules } = published
  const named = [...proposal.authors, ...proposal.approvals.map(({ by }) => by)].some(({ id }) => id === person.id)
  if (named) return true
  const places = proposal.paths.map((path) => ruledPath(published, path))
  if (places.some((path) => mayWrite(rules, person, path) || mayApprove(rules, person, path))) return true
  return speaksFor(published, person, await rightsReview(work, published, proposal))
}

/** The open proposals a person may see. */
export async function visibleProposals(work: Workplace, published: Published, person: Person): Promise<readonly Proposal[]> {
  const open = await work.forge.proposals({ open: true })
  const visible = await Promise.all(open.map((proposal) => maySee(work, published, person, proposal)))
  return open.filter((_, i) => visible[i])
}

function refuseOwn(person: Person, proposal: Proposal): void {
  if (proposal.authors.some((author) => author.id === person.id)) throw new NotAllowedProblem('own', proposal.branch)
}
