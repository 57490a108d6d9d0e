import { packMessageRange } from 'imapflow/lib/tools.js'
import type { MailQuery } from '../../mailbox/mail-query.ts'
import { hasAttachment } from '../body/has-attachment.ts'
import { partOfStructure } from '../body/part-of-structure.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid, type Row } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import { remembered } from '../wire/remembered.ts'
import { select, type Selected } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { readableRows } from './readable-rows.ts'
import { searchUids } from './search-uids.ts'

/** Messages looked through, the newest: IMAP has no key for what is attached, and each has to be described. */
const LOOKED_AT = 20_000
const WINDOW = 500
/** Nobody waits longer for a list. */
const TIME_LIMIT = 6000

const [BARE, WHOLE] = [[atom('UID')], [atom('UID'), atom('BODYSTRUCTURE')]]

/**
 * Those of a folder's messages that something is attached to, of those the rest of a query finds; `null` where nobody asks for
 * that. One that the server cannot read counts as without, and hides no other.
 */
export async function attachedUids(link: ImapLink, folder: string, query: MailQuery | undefined): Promise<ReadonlySet<number> | null> {
  if (!query?.attachments) return null
  // Not waited for within the reading: what is asked there has its own turn on the connection.
  const { attached } = await link.read(async (client) => {
    const selected = await select(client, folder)
    const uids = await searchUids(client, selected, query)
    return { attached: remembered(client, selected, ['attached', query, uids.length], () => among(link, selected, uids)) }
  })
  return attached
}

async function among(link: ImapLink, selected: Selected, uids: readonly number[]): Promise<ReadonlySet<number>> {
  const attached = new Set<number>()
  const deadline = Date.now() + TIME_LIMIT
  for (let at = 0; at < Math.min(uids.length, LOOKED_AT) && Date.now() < deadline; at += WINDOW) {
    for (const { uid, structure } of (await described(link, selected, uids.slice(at, at + WINDOW))).values()) {
      if (structure && hasAttachment(partOfStructure(structure).root)) attached.add(uid)
    }
  }
  return attached
}

async function described(link: ImapLink, selected: Selected, uids: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  const rows = new Map<number, Row>()
  const answer = await link.read(async (client) => {
    await select(client, selected.path, selected.validity)
    return ifReadable(() => fetchByUid(client, packMessageRange([...uids]), WHOLE, rows))
  })
  if (answer === null) await readableRows(link, selected, uids, [WHOLE, BARE], rows)
  return rows
}
