import type { Lane } from '../access/lanes/lane.ts'
import type { Person } from '../access/person.ts'
import { type Change, missingMembers } from '../access/publishable.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import { typeNamed } from '../model/types.ts'
import type { QueueItem } from '../protocol/desk.ts'
import { coordinates, speaksFor } from './allow.ts'
import { approvalsOf } from './approvals.ts'
import { changeOf } from './change-of.ts'
import { laneOf } from './lane-of.ts'
import type { Published } from './published.ts'
import { RULES_PATH, type RightsReview, rightsReview } from './rights-review.ts'
import { RIGHTS_WORDS as rights } from './rights-words.ts'
import { failureOf } from './state/failure-of.ts'
import { packageOf } from './state/package-of.ts'
import { remarksOf } from './state/remarks-of.ts'
import { scheduleOf } from './state/schedule-of.ts'
import { takenBy } from './state/taken-by.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import { workingDaysBetween } from './working-days.ts'
import type { Workplace } from './workplace.ts'

/** What has to be looked up about a proposal before it can be shown. */
export interface Standing {
  readonly review: RightsReview | null
  readonly lane: Lane
}

export async function standingOf(work: Workplace, published: Published, proposal: Proposal): Promise<Standing> {
  const [review, lane] = await Promise.all([rightsReview(work, published, proposal), laneOf(work, published, proposal)])
  return { review, lane }
}

/** A proposal as one line of the queue, for the person who looks at it. `titleOf` gives an office's name by its slug. */
export function queueItem(published: Published, person: Person, proposal: Proposal, { review, lane }: Standing, now: number, titleOf: (site: string, owner: string) => string): QueueItem {
  const [path = ''] = [...proposal.paths].sort((a, b) => Number(b.endsWith('.md')) - Number(a.endsWith('.md')))
  const change = changeOf(published, proposal, review, lane)
  const { given, missing } = approvalsOf(published, change)
  const [holder, failure] = [takenBy(proposal), failureOf(proposal)]
  return {
    number: proposal.number,
    title: proposal.title,
    kind: proposal.kind,
    status: proposal.status,
    ...placeOf(published, path, titleOf),
    author: { id: proposal.author.id, name: proposal.author.name },
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    ageWorkingDays: workingDaysBetween(proposal.createdAt, now),
    approvals: given,
    approvalsNeeded: given + missing,
    staleApprovals: proposal.approvals.filter(({ tree }) => tree !== proposal.tree).map(({ by }) => ({ id: by.id, name: by.name })),
    takenBy: holder && { id: holder.id, name: holder.name },
    lane: { name: lane.name, why: lane.why },
    openRemarks: remarksOf(proposal).filter(({ state }) => state === 'open').length,
    publishAt: scheduleOf(proposal)?.publishAt ?? null,
    package: packageOf(proposal),
    failure: failure && { sentence: failure.sentence, remedy: failure.remedy, at: failure.at },
    can: abilities(published, person, proposal, review, change),
  }
}

function placeOf(published: Published, path: string, titleOf: (site: string, owner: string) => string): Pick<QueueItem, 'site' | 'office' | 'type'> {
  if (path === RULES_PATH) return { site: rights.allBodies, office: rights.rulesOffice, type: rights.rulesType }
  const place = readEntryPath(path) ?? { type: '', ...readMediaPath(path) }
  return { site: published.site(place.site ?? '')?.nome ?? '', office: titleOf(place.site ?? '', place.owner ?? ''), type: typeNamed(place.type)?.label ?? say.file }
}

function abilities(published: Published, person: Person, proposal: Proposal, review: RightsReview | null, change: Change): QueueItem['can'] {
  const { rules } = published
  const others = !wrote(person, proposal)
  const [coordinator, speaker] = [others && coordinates(published, person, proposal), others && speaksFor(published, person, review)]
  const waiting = proposal.status === 'pending_review' || proposal.status === 'pending_publish'
  const approved = proposal.approvals.some(({ by, tree }) => by.id === person.id && tree === proposal.tree)
  // Who only speaks for a municipality has nothing to add once somebody has.
  const adds = coordinator || (speaker && missingMembers(rules, change).includes(person.member))
  const withTheirs = approved ? change : { ...change, approvals: [...change.approvals, { by: person, tree: proposal.tree }] }
  return {
    sendBack: (coordinator || speaker) && waiting,
    approve: adds && waiting && !approved,
    // The last approval that is missing may publish in the same step; a person's second one counts for nothing.
    publish: (coordinator || speaker) && waiting && (review?.issues ?? []).length === 0 && approvalsOf(published, withTheirs).missing === 0,
    reject: coordinator && (waiting || proposal.status === 'draft'),
  }
}

/** Is this person one of its authors? */
export function wrote(person: Person, proposal: Proposal): boolean {
  return proposal.authors.some((author) => author.id === person.id)
}
