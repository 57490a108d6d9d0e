import { MailWishesMessage } from '../../lib/protocol/mail.ts'
import { ledger } from '../../lib/workflow/notify/ledger.ts'
import { staffAction } from '../staff-endpoint.ts'
import { mailAnswer } from './mail-answer.ts'

/** The digest can be left; what is urgent cannot: somebody waits for it. */
export default staffAction('/api/desk/mail-wishes', MailWishesMessage, async (services, person, { digest }) => {
  await ledger(services.store).setWishes(person.id, digest)
  return mailAnswer(services, person)
})
