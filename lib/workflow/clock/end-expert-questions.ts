import { DECIDE_WORDS as say } from '../decide/words.ts'
import { expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { CLOCK } from './clock-person.ts'
import type { Job } from './job.ts'

/** Ends the questions to experts whose time is over and that nobody answered, so that who asked sees it. */
export function endExpertQuestions({ forge }: Workplace): Job {
  return {
    name: say.jobs.experts,
    async run(now) {
      const open = await forge.proposals({ open: true })
      const over = open.flatMap((proposal) =>
        expertChecksOf(proposal)
          .filter(({ asked, answer, endedBy }) => asked.until < now && answer === null && endedBy === null)
          .map(({ asked }) => ({ number: proposal.number, of: asked.id })),
      )
      // The same id twice is one event, whichever process comes first.
      for (const { number, of } of over) await forge.record(number, { type: 'expert-ended', by: CLOCK, at: now, of }, `scaduto-${of}`)
      return { done: over.length, failed: 0 }
    },
  }
}
