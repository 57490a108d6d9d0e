import { packMessageRange } from 'imapflow/lib/tools.js'
import type { ImapFlow } from 'imapflow'
import type { MessageLine } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid, type Row } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import type { Selected } from '../wire/select.ts'
import { BARE_LINE_ITEMS, LINE_ITEMS, MARK_ITEMS } from './line-items.ts'
import { lineOfRow } from './line-of-row.ts'
import { readableRows } from './readable-rows.ts'

/** Messages of a folder, by number in the order they are to be shown. */
export interface Found {
  readonly selected: Selected
  readonly uids: readonly number[]
}

/**
 * Lines of the messages that are found, in that order; those that are gone are left out. All at once, and where the server
 * breaks off over one of them as much of each as it can tell: one message must not hide a folder.
 */
export async function readLines<T extends Found>(link: ImapLink, find: (client: ImapFlow) => Promise<T>): Promise<T & { readonly lines: readonly MessageLine[] }> {
  const rows = new Map<number, Row>()
  const { found, whole } = await link.read(async (client) => {
    const found = await find(client)
    return { found, whole: found.uids.length === 0 || (await ifReadable(() => fetchByUid(client, packMessageRange([...found.uids]), LINE_ITEMS, rows))) !== null }
  })
  const { selected, uids } = found
  if (!whole) await readableRows(link, selected, uids, [LINE_ITEMS, BARE_LINE_ITEMS, MARK_ITEMS], rows)
  return { ...found, lines: uids.flatMap((uid) => lineIn(selected, rows.get(uid))) }
}

function lineIn(selected: Selected, row: Row | undefined): readonly MessageLine[] {
  return row ? [lineOfRow(selected, row)] : []
}
