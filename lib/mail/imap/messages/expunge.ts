import type { ImapFlow } from 'imapflow'
import { hasCapability } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { atom, sequence } from '../wire/tokens.ts'
import { rangesOf } from './ranges-of.ts'

/**
 * Messages of the open folder go for ever, and no other: what another program marked stays (UID EXPUNGE, RFC 4315 §2.1). A
 * server that cannot tell them apart keeps them marked as deleted, for taking more than was asked cannot be mended.
 */
export async function expunge(client: ImapFlow, uids: readonly number[]): Promise<void> {
  for (const range of rangesOf(uids)) {
    await command(client, 'UID STORE', [sequence(range), atom('+FLAGS.SILENT'), [atom('\\Deleted')]])
    if (hasCapability(client, 'UIDPLUS')) await command(client, 'UID EXPUNGE', [sequence(range)])
  }
}
