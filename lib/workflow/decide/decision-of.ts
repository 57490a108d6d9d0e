import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { Decision } from '../../protocol/decide.ts'
import { allowWriting, visibleProposals } from '../allow.ts'
import { nextRetry } from '../clock/retry.ts'
import type { Published } from '../published.ts'
import { touchesRights } from '../rights-review.ts'
import { failureOf } from '../state/failure-of.ts'
import { cancelledScheduleOf, type Schedule, scheduleOf } from '../state/schedule-of.ts'
import type { Workplace } from '../workplace.ts'
import { allowUnscheduling, mayPack } from './allow-deciding.ts'
import { allows } from './allows.ts'
import { changedSince } from './changed-since.ts'
import { deskEmergency } from './desk-emergency.ts'
import { refuseUnlessUrgent } from './emergency.ts'
import { openPackages } from './pack.ts'
import { packageView } from './package-view.ts'
import { refuseUnlessSecond } from './sign.ts'

/**
 * Where the decision on a proposal stands, and what a person may do about it.
 *
 * @param mayPublish whether the rules let the person publish it now, its package aside
 */
export async function decisionOf(work: Workplace, published: Published, person: Person, proposal: Proposal, mayPublish: boolean): Promise<Decision> {
  const together = await packageView(work, published, person, proposal)
  const schedule = scheduleOf(proposal)
  const held = together !== null && (together.conflict !== null || together.members.some(({ number, missing }) => number !== proposal.number && missing !== null))
  const packs = isOpen(proposal) && mayPack(published, person, proposal) && !proposal.paths.some((path) => touchesRights(published, path))
  const urgent = allows(() => refuseUnlessUrgent(published, person, proposal))
  const undo = await mayUndo(work, published, person, proposal)
  return {
    can: {
      schedule: mayPublish && !held,
      unschedule: schedule !== null && (await allowUnscheduling(work, published, person, proposal).then(() => true, () => false)),
      pack: packs,
      unpack: packs && together !== null,
      // Offered only where the ordinary way is shut.
      emergency: isOpen(proposal) && urgent && !(mayPublish && !held) && (together?.members.length ?? 1) === 1,
      sign: allows(() => refuseUnlessSecond(published, person, proposal)),
      undo,
      undoNow: undo && urgent,
    },
    schedule: appointment(schedule),
    cancelled: appointment(cancelledScheduleOf(proposal)),
    failure: failure(proposal, schedule, work.now()),
    stale: isOpen(proposal) ? await staleApprovals(work, published, proposal) : [],
    package: together,
    packages: packs ? openPackages(await visibleProposals(work, published, person)).filter(({ id }) => id !== together?.id) : [],
    emergency: deskEmergency(proposal),
  }
}

function appointment(schedule: Schedule | null): Decision['schedule'] {
  return schedule && { by: { id: schedule.by.id, name: schedule.by.name }, publishAt: schedule.publishAt }
}

function failure(proposal: Proposal, schedule: Schedule | null, now: number): Decision['failure'] {
  const failed = failureOf(proposal)
  return failed && { sentence: failed.sentence, remedy: failed.remedy, at: failed.at, retryAt: schedule && nextRetry(failed.at, now) }
}

function staleApprovals(work: Workplace, published: Published, proposal: Proposal): Promise<Decision['stale']> {
  const stale = proposal.approvals.filter(({ by, tree }) => tree !== proposal.tree && !proposal.approvals.some((other) => other.by.id === by.id && other.tree === proposal.tree))
  const last = [...new Map(stale.map((approval) => [approval.by.id, approval])).values()]
  return Promise.all(last.map(async ({ by, at, tree }) => ({ by: { id: by.id, name: by.name }, at, changed: await changedSince(work, published, proposal, tree) })))
}

/** May it be taken back, and is there anything left of it to take back? */
async function mayUndo({ forge }: Workplace, published: Published, person: Person, proposal: Proposal): Promise<boolean> {
  if (proposal.status !== 'published' || !allows(() => allowWriting(published, person, proposal.paths))) return false
  const { changes, conflicts } = await forge.reversal(proposal.number)
  return changes.length + conflicts.length > 0
}
