import type { MailPerson } from '../../../../lib/mail/mailbox/messages.ts'
import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'
import { CITIZENS } from '../words/outsiders.ts'
import { REQUESTS } from '../words/requests.ts'

const MINUTE = 60_000

/** So many letters: of people of the town, one every day or two, and what the owner of the box answered to some. */
export function requests(desk: Desk, count: number): readonly SampleLetter[] {
  const letters: SampleLetter[] = []
  for (let i = 0; letters.length < count; i++) letters.push(...request(desk, i))
  return letters.slice(0, count)
}

function request(desk: Desk, i: number): readonly SampleLetter[] {
  const { subject, text } = REQUESTS[i % REQUESTS.length] ?? desk.pick(REQUESTS)
  const from = CITIZENS[(i * 7) % CITIZENS.length] ?? desk.pick(CITIZENS)
  const days = Math.floor(i * 2.3)
  const at = desk.daysAgo(days)
  const id = `<${desk.newId(from.email)}>`
  const asked = { subject: i < REQUESTS.length ? subject : say.again(subject), text: `${text}\n\n${from.name}\n` }
  const answered = days > 4 && i % 3 === 0
  const letter: SampleLetter = { folder: 'INBOX', at, flags: answered ? ['\\Seen', '\\Answered'] : days > 3 ? ['\\Seen'] : [], mail: { from: address(from), to: address(desk.own), ...asked, messageId: id } }
  if (!answered) return [letter]
  const { name, role, office } = desk.person
  const reply = `${say.reply(say.bye)}\n\n-- \n${say.signature(name, role, office)}\n`
  return [letter, { folder: 'Inviata', at: at + desk.between(20, 90) * MINUTE, flags: ['\\Seen'], mail: { from: address(desk.own), to: address(from), subject: `Re: ${asked.subject}`, text: reply, messageId: `<${desk.newId(desk.own.email)}>`, inReplyTo: id, references: [id] } }]
}

function address({ name, email }: MailPerson) {
  return { name, address: email }
}
