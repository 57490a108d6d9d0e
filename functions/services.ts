import type { Storage } from 'unstorage'
import type { Person } from '../lib/access/person.ts'
import type { AccessEvent } from '../lib/access-log/access-event.ts'
import type { Changes } from '../lib/forge/watch-revision.ts'
import type { AuditRegister } from '../lib/history/audit/register.ts'
import type { Crest } from '../lib/mail/compose/crest/signature-crest.ts'
import type { MailboxProvider } from '../lib/mail/mailbox/mailbox-provider.ts'
import type { SenderBook } from '../lib/mail/identities/sender-book.ts'
import type { BoxMessage } from '../lib/mail/maildir/read-box.ts'
import type { Mailboxes } from '../lib/session/imap/mail-server.ts'
import type { OpenId } from '../lib/session/openid/open-id.ts'
import type { Revocations } from '../lib/session/revocations.ts'
import type { Throttle } from '../lib/session/throttle/throttle.ts'
import type { Identity } from '../lib/protocol/webmail.ts'
import type { Queries } from '../lib/site/queries.ts'
import type { AssetManifest } from '../lib/site/site-input.ts'
import type { MailOffice } from '../lib/workflow/notify/mail-office.ts'
import type { Workplace } from '../lib/workflow/workplace.ts'

/** The rendered sites, as far as a handler needs them. */
export interface Pages {
  /** The whole page of an entry as it would be with these files (`null` removes one); `null` when it has none. */
  preview(site: string, files: ReadonlyMap<string, Uint8Array | null>, entryPath: string): Promise<string | null>
  /** The page as readers see it now, or `null`. */
  current(site: string, entryPath: string): Promise<string | null>
  /** What is made for one reader with the answers of a site (an answer to a form, in its look); `null` when there is no such site. */
  show<T>(site: string, make: (site: Queries) => T): T | null
  /** Is there a page at this address of a site today? Rooted at the site: `/servizi/`. */
  has(site: string, address: string): boolean
  /** Makes what readers see equal to what is in force; resolves when it is. */
  refresh(): Promise<void>
}

/** How people prove who they are here, beside the demonstration. */
export interface LogIn {
  /** The provider of the body; `null` when there is none. */
  readonly openId: OpenId | null
  /** Mailboxes whose password is a proof; `null` when there are none. */
  readonly mailboxes: Mailboxes | null
  readonly throttle: Throttle
  /** The one way to enter that lets a person approve and publish; `null` for any. */
  readonly approveWith: 'oidc' | null
  /** Where a request comes from on the network. */
  readonly addressOf: (request: Request) => string
}

/** How mails leave here. */
export interface Mail {
  /** `null` where no mail leaves. */
  readonly office: MailOffice | null
  /** What lies in a box of the demonstration; `null` where mails go to real ones. */
  readonly boxes: ((box: string) => Promise<readonly BoxMessage[]>) | null
}

/** The mailboxes of those who work here, and what the function needs beside them. */
export interface Webmail {
  readonly mailboxes: MailboxProvider
  /** Secrets of 32 bytes that what opens a mailbox is sealed with: the first seals, all of them open. */
  readonly secrets: readonly Uint8Array[]
  /** The mail domains whose mailboxes the token of the log-in opens, and no password. */
  readonly tokenDomains: readonly string[]
  /** This process goes on between two requests: news can be told as it comes. */
  readonly lasting: boolean
  /** The crest of the body with this key, small, for signatures; `null` where there is no content to take it from. */
  readonly crestOf: ((site: string) => Promise<Crest | null>) | null
  /** The offices a person may write as, by what the sites say; `null` where there is no content to take them from. */
  readonly officesOf: ((person: Person) => Promise<readonly Identity[]>) | null
  /** What the servers said of them. */
  readonly senders: SenderBook
}

/** What is done to pictures that strangers send. */
export interface Images {
  /** The picture made anew as JPEG, without anything that is not seen; `null` for what is none. */
  remake(bytes: Uint8Array): Promise<Uint8Array | null>
}

/** Where proposals of public sites can be looked at before they are published, elsewhere than here. */
export interface Previews {
  /** 32 bytes that passes to them are signed with; it is not the portal's own key. */
  readonly key: Uint8Array
  /** Projects of Netlify whose previews are ours, by their names. */
  readonly projects: readonly string[]
}

/** What GitHub and we know of each other, where the content lies there. */
export interface GitHub {
  /** Signs what GitHub tells us. */
  readonly webhookSecret: Uint8Array<ArrayBuffer>
}

/** What a handler works with; made once by whoever serves the handlers. */
export interface Services {
  readonly work: Workplace
  /** Tells when anything published or proposed is another. */
  readonly changes: Changes
  readonly pages: Pages
  /** Where people reach the portal, with its scheme: `http://localhost:8080`. */
  readonly origin: () => string
  /** That address, where one was configured: another server stands before this one. */
  readonly publicUrl: string | null
  /** Signs the session cookies. */
  readonly sessionKey: Uint8Array
  readonly revocations: Revocations
  /** What is not content: revoked sessions, log-in attempts. */
  readonly store: Storage
  /** Remembers a decision of the gate. */
  readonly remember: (event: AccessEvent) => void
  readonly logIn: LogIn
  readonly mail: Mail
  /** `null` where no mail server was named for anybody. */
  readonly webmail: Webmail | null
  readonly images: Images
  /** The register of the publications, for auditors; nothing where the history cannot be read whole. */
  readonly audit?: AuditRegister
  /** Nothing where nothing comes from GitHub. */
  readonly github?: GitHub
  /** Nothing where there are no such previews. */
  readonly previews?: Previews
  /** Style and marks of the portal's own pages. */
  readonly assets: AssetManifest
  /** Demonstration people may enter with one click. */
  readonly demonstration: boolean
  /** One line an event, no personal data beyond an id. */
  readonly log: (event: string, data: Readonly<Record<string, string | number | boolean>>) => void
}

/** One address and what answers there. Web standards only, so that it runs wherever `Request` and `Response` do. */
export interface Endpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly handle: (request: Request, services: Services) => Promise<Response>
}
