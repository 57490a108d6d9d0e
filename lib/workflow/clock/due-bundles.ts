import type { Proposal } from '../../forge/proposal.ts'
import { packageOf } from '../state/package-of.ts'
import { type Schedule, scheduleOf } from '../state/schedule-of.ts'

/** Proposals to publish together, and those of them whose moment has come, by number. */
export interface DueBundle {
  readonly due: readonly Appointment[]
  readonly members: readonly Proposal[]
}

export interface Appointment {
  readonly proposal: Proposal
  readonly schedule: Schedule
}

/** What is due at a moment, the earliest first; a package is due when one of it is. */
export function dueBundles(open: readonly Proposal[], now: number): readonly DueBundle[] {
  const bundles = new Map<string, Proposal[]>()
  for (const proposal of [...open].sort((a, b) => a.number - b.number)) {
    const key = packageOf(proposal)?.id ?? String(proposal.number)
    bundles.set(key, [...(bundles.get(key) ?? []), proposal])
  }
  return [...bundles.values()]
    .map((members) => ({ members, due: members.flatMap((proposal) => dueAt(proposal, now)) }))
    .filter(({ due }) => due.length > 0)
    .sort((a, b) => momentOf(a) - momentOf(b))
}

/** The moment for which a bundle was asked for first; milliseconds since the epoch. */
export function momentOf({ due }: DueBundle): number {
  return Math.min(...due.map(({ schedule }) => schedule.publishAt))
}

function dueAt(proposal: Proposal, now: number): readonly Appointment[] {
  const schedule = scheduleOf(proposal)
  return schedule && schedule.publishAt <= now ? [{ proposal, schedule }] : []
}
