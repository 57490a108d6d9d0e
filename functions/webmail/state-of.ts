import { identitiesOf } from '../../lib/mail/actions/identities-of.ts'
import { readSettings } from '../../lib/mail/actions/mailbox-settings.ts'
import { sizeLimitOf } from '../../lib/mail/actions/size-limit.ts'
import type { Mailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import type { Person } from '../../lib/access/person.ts'
import type { StateAnswer } from '../../lib/protocol/webmail.ts'
import type { MailServices } from './mail-services.ts'

/** Who is here, and how their mailbox is: `mailbox` where it is open, else why it is not. */
export async function stateOf({ id, name, email }: Person, mailbox: Mailbox | 'password' | 'none', { store, webmail }: MailServices): Promise<StateAnswer> {
  const open = typeof mailbox === 'string' ? null : mailbox
  return {
    person: { id, name, email },
    door: typeof mailbox === 'string' ? mailbox : 'open',
    live: webmail?.lasting ?? false,
    identities: identitiesOf({ name, email }),
    settings: await readSettings(store, id),
    crest: Boolean(webmail?.crestOf),
    automation: open !== null && open.automation !== null,
    sizeLimit: sizeLimitOf(open ?? { sizeLimit: null }),
  }
}
