import { DECIDE_WORDS as say } from '../decide/words.ts'
import type { Workplace } from '../workplace.ts'
import type { Job } from './job.ts'

/** First of all: what another process began and did not live to finish is finished, before anybody counts what is due. */
export function settle({ forge }: Workplace): Job {
  return {
    name: say.jobs.settle,
    async run() {
      await forge.settle()
      return { done: 0, failed: 0 }
    },
  }
}
