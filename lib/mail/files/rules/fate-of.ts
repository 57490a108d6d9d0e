import type { MailFilter } from '../../mailbox/mail-filters.ts'
import type { MailFlag } from '../../mailbox/mail-store.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import type { MessageHead } from '../../mime/message-head.ts'
import { folded } from '../search/folded.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'

/** Where a message goes, and how it is marked. */
export interface Fate {
  readonly folder: string
  readonly flags: readonly MailFlag[]
}

/** What the filters make of a message: marks add up, of two that move it the first one does. */
export function fateOf(filters: readonly MailFilter[], head: MessageHead): Fate {
  const actions = filters.filter((filter) => filter.enabled && filter.conditions.length > 0 && filter.conditions.every(({ field, contains }) => said(head, field).includes(folded(contains)))).map(({ action }) => action)
  const moves = actions.find((action) => action.kind === 'move' || action.kind === 'trash')
  const folder = moves?.kind === 'move' ? moves.folder : moves ? say.folders.trash : say.inbox
  const flags: MailFlag[] = []
  if (actions.some(({ kind }) => kind === 'flag')) flags.push('\\Flagged')
  if (actions.some(({ kind }) => kind === 'read')) flags.push('\\Seen')
  return { folder, flags }
}

function said({ from, to, cc, subject }: MessageHead, field: 'from' | 'to' | 'subject'): string {
  if (field === 'subject') return folded(subject)
  return people(field === 'from' ? from : [...to, ...cc])
}

function people(all: readonly MailPerson[]): string {
  return folded(all.map(({ name, email }) => `${name} <${email}>`).join('\n'))
}
