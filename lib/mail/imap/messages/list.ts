import type { ImapFlow } from 'imapflow'
import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { attachedUids } from './attached-uids.ts'
import { newestUids } from './newest-uids.ts'
import { pageOf } from './page-of.ts'
import { type Found, readLines } from './read-lines.ts'
import { searchUids } from './search-uids.ts'
import { SORTED_UP_TO } from './sorted-up-to.ts'
import { uidsAt } from './uids-at.ts'

/** A page of a folder, newest first. */
export async function list(link: ImapLink, asked: ListAsked): Promise<MailList> {
  const attached = await attachedUids(link, asked.folder, asked.query)
  const { selected, total, lines } = await readLines(link, (client) => page(client, asked, attached))
  return { validity: selected.validity, total, lines }
}

/** @param attached those with attachments, where only they are asked for */
async function page(client: ImapFlow, asked: ListAsked, attached: ReadonlySet<number> | null): Promise<Found & { readonly total: number }> {
  const { from, count } = pageOf(asked)
  const selected = await select(client, asked.folder)
  const { exists } = selected
  if (asked.query !== undefined) {
    const uids = (await searchUids(client, selected, asked.query)).filter((uid) => attached?.has(uid) ?? true)
    return { selected, total: uids.length, uids: uids.slice(from, from + count) }
  }
  if (from >= exists) return { selected, total: exists, uids: [] }
  const newest = exists <= SORTED_UP_TO ? await newestUids(client, from, count) : null
  const last = exists - from
  return { selected, total: exists, uids: newest ?? (await uidsAt(client, Math.max(1, last - count + 1), last)) }
}
