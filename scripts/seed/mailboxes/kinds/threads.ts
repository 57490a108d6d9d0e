import type { MailFlag } from '../../../../lib/mail/mailbox/mail-store.ts'
import type { MailPerson } from '../../../../lib/mail/mailbox/messages.ts'
import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import type { SamplePerson } from '../sample-person.ts'
import { THREADS } from '../words/threads.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'

const MINUTE = 60_000

/** Matters that colleagues write about with the owner of the box: what they write is in the inbox, what the owner does in Sent. */
export function threads(desk: Desk): readonly SampleLetter[] {
  return THREADS.flatMap(({ subject, turns }, i) => thread(desk, subject, turns, Math.floor((i * i) / 4)))
}

interface Turn {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly at: number
  readonly before: readonly string[]
}

function thread(desk: Desk, subject: string, turns: readonly string[], days: number): readonly SampleLetter[] {
  const other = desk.pick(desk.colleagues)
  const moments = momentsOf(desk, turns.length, days)
  const ids: string[] = []
  return turns.map((text, i) => {
    const id = `<${desk.newId(i % 2 === 0 ? other.email : desk.own.email)}>`
    const turn = { id, subject: i === 0 ? subject : `Re: ${subject}`, text: i === 0 ? text : `${text}\n\n${quoted(turns[i - 1] ?? '')}`, at: moments[i] ?? 0, before: [...ids] }
    ids.push(id)
    return i % 2 === 0 ? received(desk, other, turn, { isLast: i === turns.length - 1, isOld: days > 2 }) : sent(desk, other, turn)
  })
}

// The last one so many days ago, each one before it on the day before, or a bit earlier.
function momentsOf(desk: Desk, count: number, days: number): readonly number[] {
  const moments: number[] = []
  for (let back = 0; back < count; back++) moments.unshift(Math.min(desk.daysAgo(days + back), (moments[0] ?? Infinity) - desk.between(4, 40) * MINUTE))
  return moments
}

function received(desk: Desk, other: SamplePerson, turn: Turn, { isLast, isOld }: { readonly isLast: boolean; readonly isOld: boolean }): SampleLetter {
  const flags: MailFlag[] = isLast ? (isOld ? ['\\Seen'] : []) : ['\\Seen', '\\Answered']
  return { folder: 'INBOX', at: turn.at, flags: desk.between(1, 12) === 1 ? [...flags, '\\Flagged'] : flags, mail: written(colleague(other), desk.own, turn, signature(other)) }
}

function sent(desk: Desk, other: SamplePerson, turn: Turn): SampleLetter {
  return { folder: 'Inviata', at: turn.at, flags: ['\\Seen'], mail: written(desk.own, colleague(other), turn, signature(desk.person)) }
}

function written(from: MailPerson, to: MailPerson, { id, subject, text, before }: Turn, sign: string) {
  return {
    from: { name: from.name, address: from.email },
    to: { name: to.name, address: to.email },
    subject,
    text: `${text}\n\n-- \n${sign}\n`,
    messageId: id,
    ...(before.length > 0 ? { inReplyTo: before.at(-1) ?? '', references: [...before] } : {}),
  }
}

function quoted(text: string): string {
  return text.split('\n').map((line) => `> ${line}`).join('\n')
}

function colleague({ name, email }: SamplePerson): MailPerson {
  return { name, email }
}

function signature({ name, role, office }: SamplePerson): string {
  return say.signature(name, role, office)
}
