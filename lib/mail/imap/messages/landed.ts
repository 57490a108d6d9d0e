import type { ImapFlow, ImapResponse } from 'imapflow'
import { parseCopyUid } from 'imapflow/lib/commands/copyuid-parser.js'
import type { MessageSet } from '../../mailbox/messages.ts'
import { command } from '../wire/command.ts'
import { folderToken, sequence } from '../wire/tokens.ts'
import { rangesOf } from './ranges-of.ts'

/**
 * Takes messages of the open folder to another one, and tells where they are there, in the same order (COPYUID, RFC 4315 §3).
 * A server that does not tell leaves nothing to undo: no numbers are given then.
 */
export async function landed(client: ImapFlow, name: 'UID MOVE' | 'UID COPY', uids: readonly number[], to: string): Promise<MessageSet> {
  const now = new Map<number, number>()
  let validity = ''
  const take = (response: ImapResponse) => {
    const told: { uidValidity?: bigint; uidMap?: Map<number, number> } = {}
    parseCopyUid(response, told as never)
    if (told.uidValidity !== undefined) validity = String(told.uidValidity)
    for (const [before, after] of told.uidMap ?? []) now.set(before, after)
  }
  for (const range of rangesOf(uids)) take(await command(client, name, [sequence(range), folderToken(client, to)], { untagged: { OK: take } }))
  return { folder: to, validity, uids: uids.flatMap((uid) => now.get(uid) ?? []) }
}
