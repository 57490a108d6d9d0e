import { trailer } from '../../../forge/trailers.ts'
import { scheduleOf } from '../../../workflow/state/schedule-of.ts'
import { type Finding, finding } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

/** A publication by the clock: somebody made the appointment, for this text, and its moment had come. */
export function appointmentFindings({ commit, oid, proposal }: PastPublication): readonly Finding[] {
  const said = trailer(commit.message, 'Scheduled-for')
  if (said === undefined) return []
  const about = { commit: oid, proposal: proposal.number }
  const schedule = scheduleOf(proposal)
  // One of a package goes online at the moment of another: its own may be later, or none.
  const isOwn = trailer(commit.message, 'Package') === undefined
  const moment = Date.parse(said)
  return [
    ...(isOwn && (!schedule || Math.floor(schedule.publishAt / 1000) !== Math.floor(moment / 1000)) ? [finding('schedule-not-recorded', { ...about, person: schedule?.by.id })] : []),
    ...(commit.committer.at + 1000 > moment ? [] : [finding('published-too-early', about)]),
  ]
}
