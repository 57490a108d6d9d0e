import type { Person } from '../access/person.ts'
import { type Change, missingMembers } from '../access/publishable.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import { typeNamed } from '../model/types.ts'
import type { QueueItem } from '../protocol/desk.ts'
import { coordinates, speaksFor } from './allow.ts'
import { approvalsOf } from './approvals.ts'
import { changeOf } from './change-of.ts'
import { mainPath } from './main-path.ts'
import type { Published } from './published.ts'
import { deadlineOf } from './queue/deadline-of.ts'
import { lastStep } from './queue/last-step.ts'
import { patronDay } from './queue/patron-day.ts'
import { sentAt } from './queue/sent-at.ts'
import type { Standing } from './queue/standing.ts'
import { RULES_PATH, type RightsReview } from './rights-review.ts'
import { RIGHTS_WORDS as rights } from './rights-words.ts'
import { SITES_PATH } from './sites-after.ts'
import { failureOf } from './state/failure-of.ts'
import { packageOf } from './state/package-of.ts'
import { remarksOf } from './state/remarks-of.ts'
import { scheduleOf } from './state/schedule-of.ts'
import { takenBy } from './state/taken-by.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'

/** A proposal as one line of the queue, for the person who looks at it. `titleOf` gives an office's name by its slug. */
export function queueItem(published: Published, person: Person, proposal: Proposal, standing: Standing, now: number, titleOf: (site: string, owner: string) => string): QueueItem {
  const path = mainPath(proposal)
  const { review, lane } = standing
  const patron = patronDay(published, path)
  const since = waits(proposal) ? sentAt(proposal) : null
  const change = changeOf(published, proposal, review, lane)
  const { given, missing } = approvalsOf(published, change)
  const [holder, failure, schedule] = [takenBy(proposal), failureOf(proposal), scheduleOf(proposal)]
  return {
    number: proposal.number,
    tip: proposal.tip,
    title: proposal.title,
    summary: standing.summary,
    kind: proposal.kind,
    status: proposal.status,
    ...(proposal.paths.includes(SITES_PATH) ? { site: rights.allBodies, office: rights.rulesOffice, type: rights.sitesType } : placeOf(published, path, titleOf)),
    author: { id: proposal.author.id, name: proposal.author.name },
    own: wrote(person, proposal),
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    ageWorkingDays: workingDaysBetween(since ?? proposal.createdAt, now, patron),
    // What has an appointment has been answered.
    deadline: since === null || schedule ? null : deadlineOf({ sentAt: since, days: lane.days, contentDay: standing.contentDay, patronDay: patron }, now),
    last: lastStep(proposal),
    approvals: given,
    approvalsNeeded: given + missing,
    staleApprovals: staleApprovals(proposal),
    takenBy: holder && { id: holder.id, name: holder.name },
    lane: { name: lane.name, why: lane.why },
    openRemarks: remarksOf(proposal).filter(({ state }) => state === 'open').length,
    checks: standing.checks,
    publishAt: schedule?.publishAt ?? null,
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
  const waiting = waits(proposal)
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

function waits({ status }: Proposal): boolean {
  return status === 'pending_review' || status === 'pending_publish'
}

/** Who approved a former text and has not approved this one. */
function staleApprovals({ approvals, tree }: Proposal): QueueItem['staleApprovals'] {
  const current = new Set(approvals.filter((approval) => approval.tree === tree).map(({ by }) => by.id))
  const former = approvals.filter(({ by }) => !current.has(by.id)).map(({ by }) => [by.id, { id: by.id, name: by.name }] as const)
  return [...new Map(former).values()]
}

/** Is this person one of its authors? */
export function wrote(person: Person, proposal: Proposal): boolean {
  return proposal.authors.some((author) => author.id === person.id)
}
