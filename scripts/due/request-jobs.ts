import type { Storage } from 'unstorage'
import { deliverJob } from '../../lib/requests/deliver-job.ts'
import { forgetJob } from '../../lib/requests/forget-job.ts'
import { owedLetters } from '../../lib/requests/mail/owed-letters.ts'
import { requestStore } from '../../lib/requests/request-store.ts'
import { slotBook } from '../../lib/requests/slot-book.ts'
import type { Job } from '../../lib/workflow/clock/job.ts'
import type { MailOffice } from '../../lib/workflow/notify/mail-office.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'

/** What the clock does on citizens' requests: letters that could not leave, and what need not be kept any longer. */
export function requestJobs({ published }: Pick<Workplace, 'published'>, store: Storage, office: MailOffice | null): readonly Job[] {
  return [...(office ? [deliverJob(office)] : []), forgetJob({ requests: requestStore(store), slots: slotBook(store), owed: owedLetters(store), published })]
}
