import { createStorage, type Storage } from 'unstorage'
import * as v from 'valibot'
import type { MailboxProvider } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { senderBook } from '../../lib/mail/identities/sender-book.ts'
import { imapMailboxes } from '../../lib/mail/imap/imap-mailboxes.ts'
import { joinMailServers } from '../../lib/mail/settings/join-mail-servers.ts'
import { MAIL_SERVERS_SCHEMA } from '../../lib/mail/settings/mail-servers-schema.ts'
import { sealSecrets } from '../../lib/mail/settings/seal-secrets.ts'
import { derivedKey } from '../../lib/session/derived-key.ts'
import { throttle } from '../../lib/session/throttle/throttle.ts'
import { keyFrom } from '../edge/door.ts'
import type { Services } from '../services.ts'
import { compiledPeople } from './compiled-people.ts'
import type { MailServices } from './mail-services.ts'

/** What a function is told by its host. */
export interface FunctionHost {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where a request comes from on the network. */
  readonly addressOf: (request: Request) => string
  readonly log: Services['log']
  readonly now?: () => number
  /** What is kept between calls; the memory of this instance where the host offers nothing. */
  readonly store?: Storage
  /** Instead of the servers that the environment names. */
  readonly mailboxes?: MailboxProvider
}

/** What the handlers of the mail work with in a function; `null` where the environment does not say enough. */
export async function functionServices({ environment, addressOf, log, now = Date.now, store = createStorage(), mailboxes }: FunctionHost): Promise<MailServices | null> {
  const sessionKey = keyFrom(environment.SESSION_KEY)
  const people = compiledPeople(environment.WEBMAIL_PEOPLE)
  const provider = mailboxes ?? configured(environment)
  const secrets = environment.WEBMAIL_KEYS === undefined ? sessionKey && [sessionKey] : sealSecrets(environment.WEBMAIL_KEYS)
  if (!sessionKey || !people || !provider || !secrets) return null
  const published = { people, rules: { members: [], groups: new Map(), rules: [] }, sites: [] }
  return {
    work: { now, published: () => Promise.resolve(published) },
    publicUrl: environment.PUBLIC_URL ?? null,
    sessionKey,
    // Nobody can be asked here what was revoked: a session counts until it ends, and a mailbox opens by its own password alone.
    revocations: { isRevoked: () => Promise.resolve(false), revoke: () => Promise.resolve(), revokePerson: () => Promise.resolve(), prune: () => Promise.resolve() },
    store,
    webmail: { mailboxes: provider, secrets, lasting: false, tokenDomains: [], crestOf: null, officesOf: null, senders: senderBook(now) },
    // A token is renewed by who has the provider's secret, and that is the portal.
    logIn: { openId: null, throttle: throttle(store, await derivedKey(sessionKey, 'throttle')), addressOf },
    log,
  }
}

function configured(environment: FunctionHost['environment']): MailboxProvider | null {
  const result = v.safeParse(v.object(MAIL_SERVERS_SCHEMA), environment)
  const servers = result.success ? joinMailServers(result.output, environment.MAILBOX_CA ?? null) : null
  return servers === null || typeof servers === 'string' ? null : imapMailboxes(servers)
}
