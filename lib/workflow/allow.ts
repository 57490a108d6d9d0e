import { accessPath } from '../access/covering.ts'
import { mayApprove, mayAudit, mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import type { Published } from './published.ts'

/** @throws {NotAllowedProblem} unless the person may write every path */
export function allowWriting({ rules }: Published, person: Person, paths: readonly string[]): void {
  for (const path of paths) {
    if (!mayWrite(rules, person, accessPath(path))) throw new NotAllowedProblem('write', path)
  }
}

/** @throws {NotAllowedProblem} unless the person may approve every path and wrote none of them */
export function allowApproving(published: Published, person: Person, proposal: Proposal): void {
  for (const path of proposal.paths) {
    if (!mayApprove(published.rules, person, accessPath(path))) throw new NotAllowedProblem('approve', path)
  }
  if (proposal.authors.some((author) => author.id === person.id)) throw new NotAllowedProblem('own', proposal.branch)
}

/** May this person see the proposal at all: its authors, who may write or approve any of it, auditors. */
export function maySee({ rules }: Published, person: Person, proposal: Proposal): boolean {
  return (
    proposal.authors.some((author) => author.id === person.id) ||
    mayAudit(rules, person) ||
    proposal.paths.some((path) => mayWrite(rules, person, accessPath(path)) || mayApprove(rules, person, accessPath(path)))
  )
}
