import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { folderToken } from '../wire/tokens.ts'
import { delimiterOf } from './delimiter-of.ts'

/** Follows a folder, or leaves it: it is there either way. */
export function subscribe(link: ImapLink, path: string, subscribed: boolean): Promise<void> {
  return link.write(
    (client) => delimiterOf(client, path),
    async (client) => {
      await command(client, subscribed ? 'SUBSCRIBE' : 'UNSUBSCRIBE', [folderToken(client, path)])
    },
  )
}
