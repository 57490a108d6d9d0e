import type { ImapFlow } from 'imapflow'
import { packMessageRange } from 'imapflow/lib/tools.js'
import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { ConversationLine } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { remembered } from '../wire/remembered.ts'
import { select, type Selected } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { fetchLines } from './fetch-lines.ts'
import { pageOf } from './page-of.ts'
import { searchUids } from './search-uids.ts'
import { threads } from './threads.ts'
import { withStructure } from './with-structure.ts'

/** Messages of a page of conversations whose marks are looked at. */
const MARKS_LIMIT = 5000

/** A page of a folder, a line a conversation, the one with the newest message first. */
export function conversations(link: ImapLink, asked: ListAsked): Promise<MailList<ConversationLine>> {
  return withStructure(link, (client, items) => page(client, asked, items))
}

async function page(client: ImapFlow, asked: ListAsked, items: readonly unknown[]): Promise<MailList<ConversationLine>> {
  const { from, count } = pageOf(asked)
  const selected = await select(client, asked.folder)
  const { exists, validity } = selected
  if (exists === 0) return { validity, total: 0, lines: [] }
  // Found first: one connection remembers one answer, and this one has to be there for the next page.
  const found = asked.query === undefined ? null : new Set(await searchUids(client, selected, asked.query))
  const all = await remembered(client, selected, 'threads', () => threads(client, selected))
  const kept = found === null ? all : all.filter((thread) => thread.some((uid) => found.has(uid)))
  const shown = kept.slice(from, from + count)
  const lines = await fetchLines(client, selected, shown.flatMap(([newest]) => newest ?? []), items)
  const unread = await unreadOf(client, selected, shown)
  const threadOf = new Map(shown.map((thread) => [thread[0], thread]))
  return {
    validity,
    total: kept.length,
    lines: lines.map((line) => {
      const messages = threadOf.get(line.uid) ?? [line.uid]
      return { ...line, messages, unreadMessages: messages.filter((uid) => unread.has(uid)).length }
    }),
  }
}

async function unreadOf(client: ImapFlow, _in: Selected, shown: readonly (readonly number[])[]): Promise<ReadonlySet<number>> {
  const uids = shown.flat().slice(0, MARKS_LIMIT)
  if (uids.length === 0) return new Set()
  const rows = await fetchByUid(client, packMessageRange(uids), [atom('UID'), atom('FLAGS')])
  return new Set(rows.filter(({ flags }) => !flags.has('\\Seen')).map(({ uid }) => uid))
}
