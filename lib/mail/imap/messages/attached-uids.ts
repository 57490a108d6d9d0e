import type { ImapFlow } from 'imapflow'
import { packMessageRange } from 'imapflow/lib/tools.js'
import { hasAttachment } from '../body/has-attachment.ts'
import { partOfStructure } from '../body/part-of-structure.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { atom } from '../wire/tokens.ts'

/** Messages looked through, the newest: IMAP has no key for what is attached, and each has to be described. */
const LOOKED_AT = 20_000
const WINDOW = 500
/** Nobody waits longer for a list. */
const TIME_LIMIT = 6000

/** Those of these messages, newest first, that something is attached to. */
export async function attachedUids(client: ImapFlow, uids: readonly number[]): Promise<readonly number[]> {
  const attached = new Set<number>()
  const deadline = Date.now() + TIME_LIMIT
  for (let at = 0; at < Math.min(uids.length, LOOKED_AT) && Date.now() < deadline; at += WINDOW) {
    for (const { uid, structure } of await fetchByUid(client, packMessageRange(uids.slice(at, at + WINDOW)), [atom('UID'), atom('BODYSTRUCTURE')])) {
      if (structure && hasAttachment(partOfStructure(structure).root)) attached.add(uid)
    }
  }
  return uids.filter((uid) => attached.has(uid))
}
