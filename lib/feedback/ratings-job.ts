import type { Storage } from 'unstorage'
import type { Site } from '../model/sites.ts'
import { romeDay } from '../site/rome-day.ts'
import type { Job } from '../workflow/clock/job.ts'
import { forgetComments } from './comments.ts'
import { countMonths } from './count-months.ts'
import { FEEDBACK_WORDS as say } from './words.ts'

/** Once a day: counts the months that are over and forgets words older than a year. What was counted is kept for good. */
export function ratingsJob(store: Storage, sites: () => Promise<readonly Site[]>): Job {
  let lastDay: string | null = null
  return {
    name: say.job,
    async run(now) {
      const today = romeDay(now)
      if (today === lastDay) return { done: 0, failed: 0 }
      let done = 0
      for (const { key, tipo } of await sites()) {
        if (tipo === 'public') done += (await countMonths(store, key, today)) + (await forgetComments(store, key, today))
      }
      lastDay = today
      return { done, failed: 0 }
    },
  }
}
