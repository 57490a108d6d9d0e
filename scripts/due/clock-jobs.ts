import type { Job } from '../../lib/workflow/clock/job.ts'
import { proposalJobs } from '../../lib/workflow/clock/jobs.ts'
import { mailJob } from '../../lib/workflow/notify/mail-job.ts'
import type { MailOffice } from '../../lib/workflow/notify/mail-office.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'

interface ClockOptions {
  readonly work: Workplace
  /** `null` where no mail leaves. */
  readonly mail: { readonly office: MailOffice | null }
}

/** All that runs on the clock, here and in the server: proposals first, then whatever tells people of them. */
export function clockJobs({ work, mail: { office } }: ClockOptions): readonly Job[] {
  return [...proposalJobs(work), ...(office ? [mailJob(office)] : [])]
}
