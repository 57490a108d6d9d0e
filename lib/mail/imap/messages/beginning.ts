import type { MessageRef } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { readRawMessage } from '../../mime/read-raw-message.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import { select } from '../wire/select.ts'
import { atom, peek } from '../wire/tokens.ts'

const BEGINNING = 1024 * 1024

/**
 * The text of a message in which the server saw none, as our own reading of its beginning gives it. Its parts are left: their
 * numbers would mean nothing to the server.
 *
 * @param damaged whether something is known to be wrong with it
 */
export async function beginning(link: ImapLink, ref: MessageRef, damaged: boolean): Promise<Pick<OpenedMessage, 'text' | 'html' | 'cut' | 'damaged'>> {
  const rows = await link.read(async (client) => {
    await select(client, ref.folder, ref.validity)
    return ifReadable(() => fetchByUid(client, String(ref.uid), [atom('UID'), peek('', 0, BEGINNING)]))
  })
  const raw = rows?.[0]?.sections.get('') ?? Buffer.alloc(0)
  const { text, html, cut, damaged: broken } = readRawMessage(raw.subarray(0, BEGINNING))
  const isSeen = Boolean(text?.trim()) || html !== null
  return { text, html, cut: cut || (isSeen && raw.length >= BEGINNING), damaged: damaged || broken || isSeen || rows === null }
}
