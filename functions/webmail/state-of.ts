import type { Mailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { readSettings } from '../../lib/mail/actions/mailbox-settings.ts'
import { sizeLimitOf } from '../../lib/mail/actions/size-limit.ts'
import type { Identity, StateAnswer } from '../../lib/protocol/webmail.ts'
import type { Person } from '../../lib/access/person.ts'
import type { MailServices } from './mail-services.ts'

/** A mailbox that is open, and whom its owner may write as. */
interface Opened extends Pick<Mailbox, 'automation' | 'sizeLimit'> {
  readonly identities: readonly Identity[]
}

/** Who is here, and how their mailbox is: `mailbox` where it is open, else why it is not. */
export async function stateOf({ id, name, email }: Person, mailbox: Opened | Exclude<StateAnswer['door'], 'open'>, { store, webmail }: Pick<MailServices, 'store' | 'webmail'>): Promise<StateAnswer> {
  const open = typeof mailbox === 'string' ? null : mailbox
  return {
    person: { id, name, email },
    door: typeof mailbox === 'string' ? mailbox : 'open',
    opensBy: closedDoor({ email }, { webmail }),
    live: webmail?.lasting ?? false,
    identities: open?.identities ?? [],
    settings: await readSettings(store, id),
    crest: Boolean(webmail?.crestOf),
    automation: open !== null && open.automation !== null,
    sizeLimit: sizeLimitOf(open ?? { sizeLimit: null }),
  }
}

/** What opens a mailbox of this address. */
export function closedDoor({ email }: Pick<Person, 'email'>, { webmail }: Pick<MailServices, 'webmail'>): StateAnswer['opensBy'] {
  return webmail?.tokenDomains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase()) ? 'log-in' : 'password'
}
