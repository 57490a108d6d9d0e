import type { MailQuery } from '../../mailbox/mail-query.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import { romeLocal } from '../../../model/rome-moment.ts'
import type { FolderState, KeptMessage } from '../folder/folder-state.ts'
import { dateOf } from '../folder/line-of.ts'
import { isMarked } from '../folder/message-file.ts'
import { folded } from './folded.ts'
import { wordsOf } from './words-of.ts'

/** Messages whose text is read at a time. */
const AT_ONCE = 16

/** The messages of a folder that a query means; all of them where there is none. */
export async function matching(state: FolderState, query: MailQuery | undefined): Promise<readonly KeptMessage[]> {
  const all = [...state.messages.values()]
  if (!query) return all
  const likely = all.filter((message) => holds(message, query))
  if (!query.text) return likely
  const sought = folded(query.text)
  const found: KeptMessage[] = []
  for (let at = 0; at < likely.length; at += AT_ONCE) {
    const batch = likely.slice(at, at + AT_ONCE)
    const said = await Promise.all(batch.map(async (message) => inHead(message, sought) || (await wordsOf(state.dir, message.file)).includes(sought)))
    found.push(...batch.filter((_, i) => said[i]))
  }
  return found
}

/** All of it that can be told without the text. */
function holds(message: KeptMessage, query: MailQuery): boolean {
  const { head } = message.entry
  const { file } = message
  return (
    (!query.unread || !isMarked(file, '\\Seen')) &&
    (!query.flagged || isMarked(file, '\\Flagged')) &&
    (!query.attachments || head.attachments) &&
    (!query.from || people(head.from).includes(folded(query.from))) &&
    (!query.to || people([...head.to, ...head.cc]).includes(folded(query.to))) &&
    (!query.subject || folded(head.subject).includes(folded(query.subject))) &&
    isWithin(dateOf(message.entry), query)
  )
}

// Days of the offices; a date is formatted only where one is asked for.
function isWithin(at: number, { since, until }: MailQuery): boolean {
  if (!since && !until) return true
  const day = romeLocal(at).slice(0, 10)
  return (!since || day >= since) && (!until || day <= until)
}

function inHead({ entry: { head } }: KeptMessage, sought: string): boolean {
  return `${folded(head.subject)}\n${people([...head.from, ...head.to, ...head.cc])}`.includes(sought)
}

function people(all: readonly MailPerson[]): string {
  return folded(all.map(({ name, email }) => `${name} <${email}>`).join('\n'))
}
