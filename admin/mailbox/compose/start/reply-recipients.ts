import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import type { MailPerson } from '../../mail.ts'
import { sameAddress } from '../recipients/same-address.ts'

export interface Recipients {
  readonly to: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
}

type Answered = Pick<MessageAnswer, 'replyTo' | 'cc' | 'list'> & { readonly line: Pick<MessageAnswer['line'], 'from' | 'to'> }

/**
 * Whom an answer goes to: `Reply-To` before `From` (RFC 5322 §3.6.2); after a message of one's own, those it went to.
 *
 * @param own the addresses the person writes as
 */
export function replyRecipients(message: Answered, own: readonly MailPerson[]): Recipients {
  if (isOwn(message, own)) return { to: addressed(message.line.to), cc: [] }
  return { to: addressed(answeredTo(message)), cc: [] }
}

/**
 * Whom an answer to all goes to: never oneself, nobody twice. Where `Reply-To` names others than who wrote, who wrote is
 * among them too, but for a mailing list: it brings the answer by itself.
 */
export function replyAllRecipients(message: Answered, own: readonly MailPerson[]): Recipients {
  const { line, cc, list } = message
  if (isOwn(message, own)) return apart(without(line.to, own), without(cc, own))
  const writers = list || message.replyTo.length === 0 ? answeredTo(message) : [...message.replyTo, ...line.from]
  const to = without([...writers, ...line.to], own)
  // Somebody who answers to a message from themselves to themselves has nobody else.
  return apart(to.length > 0 ? to : addressed(answeredTo(message)), without(cc, own))
}

const isOwn = ({ line }: Answered, own: readonly MailPerson[]) => line.from.length > 0 && line.from.every((person) => own.some((mine) => sameAddress(mine, person)))
const answeredTo = ({ replyTo, line }: Answered) => (replyTo.length > 0 ? replyTo : line.from)
const without = (people: readonly MailPerson[], own: readonly MailPerson[]) => addressed(people).filter((person) => !own.some((mine) => sameAddress(mine, person)))

/** What has an address, each once. */
function addressed(people: readonly MailPerson[]): readonly MailPerson[] {
  return people.filter((person, i) => person.email.includes('@') && people.findIndex((other) => sameAddress(other, person)) === i)
}

const apart = (to: readonly MailPerson[], cc: readonly MailPerson[]): Recipients => ({ to, cc: cc.filter((person) => !to.some((other) => sameAddress(other, person))) })
