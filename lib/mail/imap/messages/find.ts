import type { MessageLine } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { atom, sequence, wordsToken } from '../wire/tokens.ts'
import { fetchLines } from './fetch-lines.ts'
import { sortUids } from './sort-uids.ts'
import { withStructure } from './with-structure.ts'

/** Messages looked through, the newest: a server that does not keep identifiers at hand opens each. */
const LOOKED_AT = 20_000
const FOUND_LIMIT = 100

/** Messages of a folder with this `Message-ID`, newest first. */
export function find(link: ImapLink, folder: string, messageId: string): Promise<readonly MessageLine[]> {
  return withStructure(link, async (client, items) => {
    const selected = await select(client, folder)
    if (selected.exists === 0 || messageId.trim() === '') return []
    const recent = sequence(`${Math.max(1, selected.exists - LOOKED_AT + 1)}:*`)
    const uids = await sortUids(client, [recent, atom('HEADER'), atom('Message-ID'), wordsToken(`<${messageId}>`)])
    // The server finds it anywhere in the field.
    return (await fetchLines(client, selected, uids.slice(0, FOUND_LIMIT), items)).filter((line) => line.messageId === messageId)
  })
}
