import type { MessageLine } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { atom, sequence, wordsToken } from '../wire/tokens.ts'
import { readLines } from './read-lines.ts'
import { sortUids } from './sort-uids.ts'

/** Messages looked through, the newest: a server that does not keep identifiers at hand opens each. */
const LOOKED_AT = 20_000
const FOUND_LIMIT = 100

/** Messages of a folder with this `Message-ID`, newest first. */
export async function find(link: ImapLink, folder: string, messageId: string): Promise<readonly MessageLine[]> {
  const { lines } = await readLines(link, async (client) => {
    const selected = await select(client, folder)
    if (selected.exists === 0 || messageId.trim() === '') return { selected, uids: [] }
    const recent = sequence(`${Math.max(1, selected.exists - LOOKED_AT + 1)}:*`)
    const uids = await sortUids(client, [recent, atom('HEADER'), atom('Message-ID'), wordsToken(`<${messageId}>`)])
    return { selected, uids: uids.slice(0, FOUND_LIMIT) }
  })
  // The server finds it anywhere in the field.
  return lines.filter((line) => line.messageId === messageId)
}
