import type { MailFlag } from '../../mailbox/mail-store.ts'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { select } from '../wire/select.ts'
import { atom, sequence } from '../wire/tokens.ts'
import { rangesOf } from './ranges-of.ts'

/** Marks messages, or takes marks from them; those that are gone are passed over. */
export function flag(link: ImapLink, { folder, validity, uids }: MessageSet, { add = [], remove = [] }: { readonly add?: readonly MailFlag[]; readonly remove?: readonly MailFlag[] }): Promise<void> {
  return link.write(
    (client) => select(client, folder, validity),
    async (client) => {
      for (const range of rangesOf(uids)) {
        if (add.length > 0) await command(client, 'UID STORE', [sequence(range), atom('+FLAGS.SILENT'), add.map(atom)])
        if (remove.length > 0) await command(client, 'UID STORE', [sequence(range), atom('-FLAGS.SILENT'), remove.map(atom)])
      }
    },
  )
}
