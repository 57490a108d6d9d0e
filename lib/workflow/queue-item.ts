import { accessPath } from '../access/covering.ts'
import { approvalsNeeded, mayApprove } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { Rules } from '../access/rules.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import { typeNamed } from '../model/types.ts'
import type { QueueItem } from '../protocol/desk.ts'
import type { Published } from './published.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import { workingDaysBetween } from './working-days.ts'

/** A proposal as one line of the queue, for the person who looks at it. `titleOf` gives an office's name by its slug. */
export function queueItem(published: Published, person: Person, proposal: Proposal, now: number, titleOf: (site: string, owner: string) => string): QueueItem {
  const [path = ''] = [...proposal.paths].sort((a, b) => Number(b.endsWith('.md')) - Number(a.endsWith('.md')))
  const place = readEntryPath(path) ?? { type: '', ...readMediaPath(path) }
  return {
    number: proposal.number,
    title: proposal.title,
    kind: proposal.kind,
    status: proposal.status,
    site: published.site(place.site ?? '')?.nome ?? '',
    office: titleOf(place.site ?? '', place.owner ?? ''),
    type: typeNamed(place.type)?.label ?? say.file,
    author: { id: proposal.author.id, name: proposal.author.name },
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    ageWorkingDays: workingDaysBetween(proposal.createdAt, now),
    approvals: approvalsGiven(proposal),
    approvalsNeeded: approvalsAsked(published.rules, proposal),
    can: abilities(published, person, proposal),
  }
}

function abilities({ rules }: Published, person: Person, proposal: Proposal): QueueItem['can'] {
  const approver = proposal.paths.every((path) => mayApprove(rules, person, accessPath(path))) && !wrote(person, proposal)
  const waiting = proposal.status === 'pending_review' || proposal.status === 'pending_publish'
  const approved = proposal.approvals.some(({ by, tree }) => by.id === person.id && tree === proposal.tree)
  const missing = approvalsMissing(rules, proposal)
  return {
    sendBack: approver && waiting,
    approve: approver && waiting && !approved,
    // The last approval that is missing may publish in the same step; a person's second one counts for nothing.
    publish: approver && waiting && missing <= (approved ? 0 : 1),
    reject: approver && (waiting || proposal.status === 'draft'),
  }
}

function approvalsAsked(rules: Rules, proposal: Proposal): number {
  return Math.max(1, ...proposal.paths.map((path) => approvalsNeeded(rules, accessPath(path))))
}

function approvalsGiven(proposal: Proposal): number {
  return new Set(proposal.approvals.filter(({ tree }) => tree === proposal.tree).map(({ by }) => by.id)).size
}

function approvalsMissing(rules: Rules, proposal: Proposal): number {
  return approvalsAsked(rules, proposal) - approvalsGiven(proposal)
}

/** Is this person one of its authors? */
export function wrote(person: Person, proposal: Proposal): boolean {
  return proposal.authors.some((author) => author.id === person.id)
}
