import type { MailStore } from '../../mailbox/mail-store.ts'
import { allowErasing } from './erase-messages.ts'

const PAGE = 200

/** How long it is emptied for in one call, in milliseconds: a function has a minute. */
const AT_MOST = 25_000

/**
 * Empties the bin or the junk of what was there when it began.
 *
 * @returns how many are left, where there were more than one call can take away
 */
export async function emptyFolder(store: MailStore, path: string): Promise<{ readonly left: number }> {
  await allowErasing(store, path, ['trash', 'junk'])
  const until = Date.now() + AT_MOST
  for (;;) {
    const { lines, total, validity } = await store.list({ folder: path, from: 0, count: PAGE })
    if (lines.length === 0) return { left: 0 }
    await store.erase({ folder: path, validity, uids: lines.map(({ uid }) => uid) })
    if (Date.now() > until) return { left: total - lines.length }
  }
}
