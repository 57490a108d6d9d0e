import type { ImapFlow } from 'imapflow'
import { packMessageRange } from 'imapflow/lib/tools.js'
import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { ConversationLine } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import { remembered } from '../wire/remembered.ts'
import { select, type Selected } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { attachedUids } from './attached-uids.ts'
import { pageOf } from './page-of.ts'
import { type Found, readLines } from './read-lines.ts'
import { searchUids } from './search-uids.ts'
import { sortUids } from './sort-uids.ts'
import { threads } from './threads.ts'

/** Messages of a page of conversations whose marks are looked at. */
const MARKS_LIMIT = 5000

type Threads = readonly (readonly number[])[]
type Threading = (client: ImapFlow, selected: Selected) => Promise<Threads | null>

interface Page extends Found {
  readonly total: number
  /** `null` where the server could not tell what belongs together. */
  readonly shown: Threads | null
  readonly unread: ReadonlySet<number>
}

/** A page of a folder, a line a conversation, the one with the newest message first. */
export async function conversations(link: ImapLink, asked: ListAsked): Promise<MailList<ConversationLine>> {
  const attached = await attachedUids(link, asked.folder, asked.query)
  const told = await readLines(link, (client) => page(client, asked, attached, threaded))
  // A message that the server cannot read keeps it from telling of all others too.
  const { selected, total, shown, unread, lines } = told.shown === null ? await readLines(link, (client) => page(client, asked, attached, alone)) : told
  const threadOf = new Map(shown?.map((thread) => [thread[0], thread]))
  return {
    validity: selected.validity,
    total,
    lines: lines.map((line) => {
      const messages = threadOf.get(line.uid) ?? [line.uid]
      return { ...line, messages, unreadMessages: messages.filter((uid) => unread.has(uid)).length }
    }),
  }
}

function threaded(client: ImapFlow, selected: Selected): Promise<Threads | null> {
  return ifReadable(() => remembered(client, selected, 'threads', () => threads(client, selected)))
}

async function alone(client: ImapFlow): Promise<Threads> {
  return (await sortUids(client, [atom('ALL')])).map((uid) => [uid])
}

async function page(client: ImapFlow, asked: ListAsked, attached: ReadonlySet<number> | null, threading: Threading): Promise<Page> {
  const { from, count } = pageOf(asked)
  const selected = await select(client, asked.folder)
  if (selected.exists === 0) return { selected, total: 0, shown: [], uids: [], unread: new Set() }
  // Found first: one connection remembers one answer, and this one has to be there for the next page.
  const found = asked.query === undefined ? null : new Set((await searchUids(client, selected, asked.query)).filter((uid) => attached?.has(uid) ?? true))
  const all = await threading(client, selected)
  if (all === null) return { selected, total: 0, shown: null, uids: [], unread: new Set() }
  const kept = found === null ? all : all.filter((thread) => thread.some((uid) => found.has(uid)))
  const shown = kept.slice(from, from + count)
  return { selected, total: kept.length, shown, uids: shown.flatMap(([newest]) => newest ?? []), unread: await unreadOf(client, shown) }
}

async function unreadOf(client: ImapFlow, shown: Threads): Promise<ReadonlySet<number>> {
  const uids = shown.flat().slice(0, MARKS_LIMIT)
  if (uids.length === 0) return new Set()
  const rows = await fetchByUid(client, packMessageRange(uids), [atom('UID'), atom('FLAGS')])
  return new Set(rows.filter(({ flags }) => !flags.has('\\Seen')).map(({ uid }) => uid))
}
