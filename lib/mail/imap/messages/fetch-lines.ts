import type { ImapFlow } from 'imapflow'
import { packMessageRange } from 'imapflow/lib/tools.js'
import type { MessageLine } from '../../mailbox/messages.ts'
import { fetchBySequence, fetchByUid, type Row } from '../wire/fetch-rows.ts'
import type { Selected } from '../wire/select.ts'
import { lineOfRow } from './line-of-row.ts'

/** Lines in the order of these numbers; messages that are gone are left out. */
export async function fetchLines(client: ImapFlow, selected: Selected, uids: readonly number[], items: readonly unknown[]): Promise<readonly MessageLine[]> {
  if (uids.length === 0) return []
  const rows = new Map((await fetchByUid(client, packMessageRange([...uids]), items)).map((row) => [row.uid, row]))
  return uids.flatMap((uid) => lineIn(selected, rows.get(uid)))
}

/** Lines of the messages that lie from one place to another of the folder, the last first. */
export async function fetchPlaces(client: ImapFlow, selected: Selected, first: number, last: number, items: readonly unknown[]): Promise<readonly MessageLine[]> {
  const rows = await fetchBySequence(client, `${first}:${last}`, items)
  return [...rows].sort((a, b) => b.sequence - a.sequence).flatMap((row) => lineIn(selected, row))
}

function lineIn(selected: Selected, row: Row | undefined): readonly MessageLine[] {
  return row ? [lineOfRow(selected, row)] : []
}
