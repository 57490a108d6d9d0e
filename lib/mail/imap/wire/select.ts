import type { ImapFlow, ImapFlowError } from 'imapflow'
import { MailFolderChangedProblem } from '../../problems/mail-folder-changed-problem.ts'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import { command } from './command.ts'
import { internalsOf } from './internals.ts'
import { isForNow } from './is-for-now.ts'

/** A folder that is open, as it is at this moment. */
export interface Selected {
  readonly path: string
  readonly exists: number
  readonly validity: string
}

/**
 * Opens a folder, or looks what happened since where it is open.
 *
 * @param validity which one it has to be; not asked where nothing is said by number
 * @throws {MailFolderGoneProblem}
 * @throws {MailFolderChangedProblem}
 */
export async function select(client: ImapFlow, folder: string, validity?: string): Promise<Selected> {
  const path = folder.toUpperCase() === 'INBOX' ? 'INBOX' : folder
  if (client.mailbox && client.mailbox.path === path) await command(client, 'NOOP', [])
  else await open(client, path)
  if (!client.mailbox) throw new MailFolderGoneProblem()
  const selected = { path, exists: client.mailbox.exists, validity: String(client.mailbox.uidValidity) }
  if (validity !== undefined && selected.validity !== validity) throw new MailFolderChangedProblem()
  return selected
}

async function open(client: ImapFlow, path: string): Promise<void> {
  // One it has not listed it lists first: a round trip for nothing.
  internalsOf(client).folders.set(path, { path })
  try {
    await client.mailboxOpen(path)
  } catch (error) {
    const { responseStatus, code } = error as ImapFlowError
    const isRefused = (responseStatus === 'NO' || responseStatus === 'BAD') && !isForNow(error)
    if (isRefused || /^Invalid/.test(code ?? '')) throw new MailFolderGoneProblem()
    throw error
  }
}
