import type { NewsAnswer } from '../../protocol/webmail.ts'
import type { MailStore } from '../mailbox/mail-store.ts'

/** What there is now of the inbox: how much is unread, and its newest message. */
export async function inboxNews(store: MailStore): Promise<NewsAnswer> {
  const newest = await store.list({ folder: 'INBOX', from: 0, count: 1 })
  const unread = await store.list({ folder: 'INBOX', from: 0, count: 1, query: { unread: true } })
  return { unread: unread.total, newest: newest.lines[0] ?? null }
}
