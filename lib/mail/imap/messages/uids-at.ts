import type { ImapFlow } from 'imapflow'
import { fetchBySequence } from '../wire/fetch-rows.ts'
import { atom } from '../wire/tokens.ts'

/** The numbers of the messages that lie from one place to another of the open folder, the last first. */
export async function uidsAt(client: ImapFlow, first: number, last: number): Promise<readonly number[]> {
  const rows = await fetchBySequence(client, `${first}:${last}`, [atom('UID')])
  return rows.map(({ uid }) => uid).sort((a, b) => b - a)
}
