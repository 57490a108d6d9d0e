import type { Job } from '../workflow/clock/job.ts'
import type { MailOffice } from '../workflow/notify/mail-office.ts'
import { deliverOwed } from './mail/deliver.ts'
import { REQUEST_WORDS as say } from './words.ts'

/** Sends what could not be sent when it was written. */
export function deliverJob(office: MailOffice): Job {
  return { name: say.deliverJob, run: async (now) => (await deliverOwed(office, now)) ?? { done: 0, failed: 0 } }
}
