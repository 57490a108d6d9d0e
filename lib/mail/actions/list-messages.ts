import type { ListAnswer, ListAsked } from '../../protocol/webmail.ts'
import type { MailStore } from '../mailbox/mail-store.ts'

/** A page of a folder, a line a message or a line a conversation, newest first. */
export async function listMessages(store: MailStore, { conversations, ...asked }: ListAsked): Promise<ListAnswer> {
  return conversations ? store.conversations(asked) : store.list(asked)
}
