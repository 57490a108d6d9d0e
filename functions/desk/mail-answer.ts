import type { Person } from '../../lib/access/person.ts'
import type { MailAnswer } from '../../lib/protocol/mail.ts'
import { ledger } from '../../lib/workflow/notify/ledger.ts'
import type { Services } from '../services.ts'

/** Which mails a person gets, and where. */
export async function mailAnswer({ store, mail }: Pick<Services, 'store' | 'mail'>, { id, email }: Person): Promise<MailAnswer> {
  const book = ledger(store)
  const [digest, lastRefused] = await Promise.all([book.wantsDigest(id), book.lastRefused(id)])
  return { address: email, leaves: mail.boxes ? 'box' : mail.office ? 'mail' : 'nowhere', digest, lastRefused }
}
