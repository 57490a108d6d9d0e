import { randomUUID } from 'node:crypto'
import type { LogIn, Mail, Services, Webmail } from '../../functions/services.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Kept } from '../../lib/forge/git/kept.ts'
import { withForgotten } from '../../lib/forge/forgotten/with-forgotten.ts'
import { watchRevision } from '../../lib/forge/watch-revision.ts'
import { forgeSource } from '../../lib/history/audit/forge-source.ts'
import { AuditRegister } from '../../lib/history/audit/register.ts'
import { imapMailboxes } from '../../lib/mail/imap/imap-mailboxes.ts'
import { tokenDomains } from '../../lib/mail/settings/token-domains.ts'
import { smtpSender } from '../../lib/mail/smtp/smtp-sender.ts'
import { revocations } from '../../lib/session/revocations.ts'
import { openPersonalFiles } from '../../lib/store/personal-files.ts'
import { takeTurn } from '../../lib/store/take-turn.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import type { Storage } from 'unstorage'
import { clientAddress } from '../server/client-address.ts'
import manifest from '../../package.json' with { type: 'json' }
import { softwareName } from '../server/health/software.ts'
import { mailOffice, type OfficeNeeds } from '../server/mail-office.ts'
import { namedForge } from '../server/named-forge.ts'
import { openLogIn } from '../server/open-log-in.ts'
import { peerOf } from '../server/peers.ts'
import { remakeImage } from '../server/remake-image.ts'
import { webmailOfContent } from '../server/webmail-of-content.ts'
import { type AskedPages, askedPages } from './asked-pages.ts'
import type { ContentPack } from './content-pack.ts'
import type { FunctionSettings } from './function-settings.ts'
import { withPack } from './with-pack.ts'

/** The content; one that lies as git keeps it can be held to the rules. */
export type StoredContent = Forge & { readonly kept?: () => Promise<Kept> }

export interface FunctionParts {
  readonly settings: FunctionSettings
  readonly forge: StoredContent
  readonly store: Storage
  readonly pack: ContentPack
  readonly assets: AssetManifest
  readonly log: Services['log']
  readonly now?: () => number
}

/** How long a run of the mails may take, in milliseconds, before it counts as dead: a function ends after a minute. */
const MAIL_TURN_MS = 90_000

/** What the handlers work with in a function: as in a server, but that nothing goes on between two calls and no disk lasts. */
export async function functionServices({ settings, store, pack, assets, log, now = Date.now, ...parts }: FunctionParts): Promise<Services & { readonly pages: AskedPages }> {
  const { publicUrl, origin, sessionKey } = settings
  const personal = openPersonalFiles(store, now)
  const stored = withForgotten(withPack(parts.forge, pack), personal)
  const published = publishedReader(stored)
  const forge = namedForge(stored, settings.historyNames, published)
  const work = { forge, published, personal, now, software: softwareName({ version: manifest.version, commit: settings.softwareCommit }) }
  return {
    work,
    changes: watchRevision(forge),
    pages: askedPages({ forge, published, now, assets, pack }),
    origin: () => origin,
    publicUrl,
    sessionKey,
    revocations: revocations(store),
    store,
    remember: ({ at, ...event }) => log('access', { at, ...withoutNull(event) }),
    logIn: await logInOf(settings, store, now),
    mail: mailOf(settings, { work, store, origin: () => origin, key: sessionKey, log }),
    webmail: webmailOf(settings, work),
    images: { remake: remakeImage },
    // No list of allowed keys comes with a function: that a signature holds is told, whose key it is by `npm run audit`.
    ...(parts.forge.kept ? { audit: new AuditRegister(forgeSource(work, parts.forge.kept, null)) } : {}),
    ...(settings.github?.webhookSecret ? { github: { webhookSecret: settings.github.webhookSecret } } : {}),
    ...(settings.previews && { previews: settings.previews }),
    assets,
    demonstration: publicUrl === null,
    log,
  }
}

async function logInOf(settings: FunctionSettings, store: Storage, now: () => number): Promise<LogIn> {
  const logIn = await openLogIn(settings, store, settings.sessionKey, now)
  // The host says who calls; what a header says of it anyone may have written.
  return { ...logIn, addressOf: (request) => clientAddress(peerOf(request), null) }
}

function mailOf({ mail, publicUrl }: FunctionSettings, needs: OfficeNeeds): Mail {
  if (!mail || publicUrl === null) return { office: null, boxes: null }
  const inTurn = <T>(run: () => Promise<T>) => takeTurn(needs.store, { name: 'mail', id: randomUUID(), now: needs.work.now, lastsMs: MAIL_TURN_MS }, run)
  return { office: mailOffice(smtpSender(mail, new URL(publicUrl).hostname), needs, inTurn), boxes: null }
}

function webmailOf({ webmail, sessionKey }: FunctionSettings, work: Workplace): Webmail | null {
  return webmail && { mailboxes: imapMailboxes(webmail.servers), secrets: webmail.secrets ?? [sessionKey], lasting: false, tokenDomains: tokenDomains(webmail.servers), ...webmailOfContent(work) }
}

function withoutNull(event: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(event).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}
