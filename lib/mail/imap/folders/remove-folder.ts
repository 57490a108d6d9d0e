import { MailFolderNotEmptyProblem } from '../../problems/mail-folder-not-empty-problem.ts'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { select } from '../wire/select.ts'
import { folderToken } from '../wire/tokens.ts'
import { delimiterOf } from './delimiter-of.ts'
import { foldersBelow } from './folders-below.ts'
import { leave } from './leave.ts'

/** Removes a folder that holds nothing. IMAP would remove a full one: it is looked at right before. */
export function removeFolder(link: ImapLink, path: string): Promise<void> {
  return link.write(
    async (client) => {
      if (path.toUpperCase() === 'INBOX') throw new MailFolderNameProblem()
      const delimiter = await delimiterOf(client, path)
      if (delimiter !== '' && (await foldersBelow(client, 'LIST', path, delimiter)).length > 0) throw new MailFolderNotEmptyProblem()
      if ((await select(client, path)).exists > 0) throw new MailFolderNotEmptyProblem()
      await leave(client, path)
    },
    async (client) => {
      await command(client, 'DELETE', [folderToken(client, path)])
      await command(client, 'UNSUBSCRIBE', [folderToken(client, path)])
    },
  )
}
