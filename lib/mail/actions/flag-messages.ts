import type { FlagAsked } from '../../protocol/webmail.ts'
import type { MailFlag, MailStore } from '../mailbox/mail-store.ts'

const CHANGES: Readonly<Record<FlagAsked['change'], { readonly add?: readonly MailFlag[]; readonly remove?: readonly MailFlag[] }>> = {
  read: { add: ['\\Seen'] },
  unread: { remove: ['\\Seen'] },
  flagged: { add: ['\\Flagged'] },
  unflagged: { remove: ['\\Flagged'] },
}

export function flagMessages(store: MailStore, { messages, change }: FlagAsked): Promise<void> {
  return store.flag(messages, CHANGES[change])
}
