import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { folderToken } from '../wire/tokens.ts'
import { nameRefusal } from './name-refusal.ts'
import { pathIn } from './path-in.ts'

/** Makes a folder and follows it; gives its path. */
export function createFolder(link: ImapLink, name: string, parent: string | null): Promise<string> {
  return link.write(
    (client) => pathIn(client, name, parent),
    async (client, path) => {
      await command(client, 'CREATE', [folderToken(client, path)]).catch(nameRefusal)
      await command(client, 'SUBSCRIBE', [folderToken(client, path)])
      return path
    },
  )
}
