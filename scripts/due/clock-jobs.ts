import type { Job } from '../../lib/workflow/clock/job.ts'
import { proposalJobs } from '../../lib/workflow/clock/jobs.ts'
import { forgetEnded } from '../../lib/workflow/forget/forget-ended.ts'
import type { Storage } from 'unstorage'
import { ratingsJob } from '../../lib/feedback/ratings-job.ts'
import { mailJob } from '../../lib/workflow/notify/mail-job.ts'
import type { MailOffice } from '../../lib/workflow/notify/mail-office.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { requestJobs } from './request-jobs.ts'

interface ClockOptions {
  readonly work: Workplace
  /** What is not content: the ratings of readers are counted in it. */
  readonly store: Storage
  /** `null` where no mail leaves. */
  readonly mail: { readonly office: MailOffice | null }
}

/** All that runs on the clock, here and in the server: proposals first, then whatever tells people of them. */
export function clockJobs({ work, store, mail: { office } }: ClockOptions): readonly Job[] {
  return [...proposalJobs(work), ...(work.personal ? [forgetEnded(work, work.personal)] : []), ratingsJob(store, async () => (await work.published()).sites), ...(office ? [mailJob(office)] : []), ...requestJobs(work, store, office)]
}
