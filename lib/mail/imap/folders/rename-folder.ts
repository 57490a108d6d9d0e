import type { ImapFlow } from 'imapflow'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { folderToken } from '../wire/tokens.ts'
import { delimiterOf } from './delimiter-of.ts'
import { foldersBelow } from './folders-below.ts'
import { leave } from './leave.ts'
import { nameRefusal } from './name-refusal.ts'
import { pathIn } from './path-in.ts'

/** Gives a folder another name or another place, with all that lies in it; what was followed is followed there. */
export function renameFolder(link: ImapLink, path: string, name: string, parent: string | null): Promise<string> {
  return link.write(
    async (client) => {
      // RFC 3501 §6.3.5: it would stay, and its messages would go.
      if (path.toUpperCase() === 'INBOX') throw new MailFolderNameProblem()
      const delimiter = await delimiterOf(client, path)
      const followed = delimiter === '' ? [] : await foldersBelow(client, 'LSUB', path, delimiter)
      const to = await pathIn(client, name, parent)
      if (to.startsWith(`${path}${delimiter}`) && delimiter !== '') throw new MailFolderNameProblem()
      await leave(client, path)
      return { to, followed: [path, ...followed] }
    },
    async (client, { to, followed }) => {
      if (to === path) return to
      await command(client, 'RENAME', [folderToken(client, path), folderToken(client, to)]).catch(nameRefusal)
      for (const before of followed) await follow(client, before, `${to}${before.slice(path.length)}`)
      return to
    },
  )
}

async function follow(client: ImapFlow, before: string, now: string): Promise<void> {
  await command(client, 'UNSUBSCRIBE', [folderToken(client, before)])
  await command(client, 'SUBSCRIBE', [folderToken(client, now)])
}
