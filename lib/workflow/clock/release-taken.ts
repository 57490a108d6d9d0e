import type { Proposal } from '../../forge/proposal.ts'
import { DECIDE_WORDS as say } from '../decide/words.ts'
import { takenBy } from '../state/taken-by.ts'
import { workingDaysBetween } from '../../calendar/working-days.ts'
import type { Workplace } from '../workplace.ts'
import { CLOCK } from './clock-person.ts'
import type { Job } from './job.ts'

/** After this many working days without anything from who has it in hand, a proposal is free again: they may be away. */
const PATIENCE_DAYS = 5

export function releaseTaken({ forge }: Workplace): Job {
  return {
    name: say.jobs.taken,
    async run(now) {
      const still = (await forge.proposals({ open: true })).flatMap((proposal) => {
        const holder = takenBy(proposal)
        return holder && workingDaysBetween(lastSignOf(proposal, holder.id), now) > PATIENCE_DAYS ? [{ number: proposal.number, from: holder.id }] : []
      })
      // Of two processes the second one's event starts from who had it no longer, and changes nothing.
      for (const { number, from } of still) await forge.record(number, { type: 'assigned', by: CLOCK, at: now, from, to: null })
      return { done: still.length, failed: 0 }
    },
  }
}

function lastSignOf({ events }: Proposal, id: string): number {
  return events.findLast((event) => event.by.id === id || (event.type === 'assigned' && event.to?.id === id))?.at ?? 0
}
