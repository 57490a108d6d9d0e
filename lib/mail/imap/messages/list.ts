import type { ImapFlow } from 'imapflow'
import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { fetchLines, fetchPlaces } from './fetch-lines.ts'
import { withStructure } from './with-structure.ts'
import { newestUids } from './newest-uids.ts'
import { pageOf } from './page-of.ts'
import { SORTED_UP_TO } from './sorted-up-to.ts'
import { searchUids } from './search-uids.ts'

/** A page of a folder, newest first. */
export function list(link: ImapLink, asked: ListAsked): Promise<MailList> {
  return withStructure(link, (client, items) => page(client, asked, items))
}

async function page(client: ImapFlow, asked: ListAsked, items: readonly unknown[]): Promise<MailList> {
  const { from, count } = pageOf(asked)
  const selected = await select(client, asked.folder)
  const { validity, exists } = selected
  if (asked.query !== undefined) {
    const uids = await searchUids(client, selected, asked.query)
    return { validity, total: uids.length, lines: await fetchLines(client, selected, uids.slice(from, from + count), items) }
  }
  if (from >= exists) return { validity, total: exists, lines: [] }
  if (exists <= SORTED_UP_TO) {
    const uids = await newestUids(client, from, count)
    if (uids) return { validity, total: exists, lines: await fetchLines(client, selected, uids, items) }
  }
  const last = exists - from
  return { validity, total: exists, lines: await fetchPlaces(client, selected, Math.max(1, last - count + 1), last, items) }
}
