import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { MailboxSettings, MailServer } from '../../lib/session/imap/mail-server.ts'
import { serversOfDomains } from '../../lib/mail/settings/servers-of-domains.ts'
import type { MailGrant, OpenIdSettings } from '../../lib/session/openid/open-id.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'
import { isIssuer } from './is-issuer.ts'

/** How people prove who they are, beside the demonstration. */
export interface LogInSettings {
  readonly openId: OpenIdSettings | null
  /** No domain: nobody enters with a mailbox. */
  readonly mailboxes: MailboxSettings
  readonly approveWith: 'oidc' | null
}

export const NO_LOG_IN: LogInSettings = { openId: null, mailboxes: { servers: new Map(), ca: null }, approveWith: null }

const words = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))
const file = v.pipe(v.string(), v.minLength(1), v.rawTransform(({ dataset, addIssue, NEVER }) => {
  try {
    return readFileSync(dataset.value, 'utf8')
  } catch {
    addIssue({ message: 'unreadable' })
    return NEVER
  }
}))

/** Instead of a list: people enter with the mailboxes that IMAP_URL names. */
const SAME = 'IMAP_URL'

export const LOG_IN_SCHEMA = {
  OIDC_ISSUER: v.optional(v.pipe(v.string(), v.check(isIssuer))),
  OIDC_CLIENT_ID: v.optional(words(300)),
  OIDC_CLIENT_SECRET: v.optional(words(1000)),
  OIDC_CLIENT_SECRET_FILE: v.optional(v.pipe(file, words(1000))),
  OIDC_NAME: v.optional(words(60), 'l’accesso del tuo ente'),
  OIDC_PERSON_CLAIM: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:/-]{1,200}$/))),
  MAILBOX_LOGIN: v.optional(v.pipe(v.string(), v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value.trim() === SAME) return SAME
    const servers = readServers(dataset.value)
    if (servers) return servers
    addIssue({ message: 'not a list of servers' })
    return NEVER
  }))),
  MAILBOX_CA: v.optional(v.pipe(file, v.includes('-----BEGIN CERTIFICATE-----'))),
  MAIL_AUTH_SCOPE: v.optional(v.pipe(words(1000), v.regex(/^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/))),
  MAIL_AUTH_RESOURCE: v.optional(v.pipe(words(1000), v.url())),
  APPROVE_WITH: v.optional(v.literal('oidc')),
} as const

type Values = v.InferOutput<v.ObjectSchema<typeof LOG_IN_SCHEMA, undefined>> & { readonly IMAP_URL?: ReadonlyMap<string, MailServer> | undefined; readonly MAIL_AUTH?: ReadonlyMap<string, 'password' | 'oidc'> | undefined }

/** @throws {InvalidSettingProblem} for values that are good alone and not together */
export function readLogInSettings(values: Values): LogInSettings {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE, MAILBOX_LOGIN, MAILBOX_CA, APPROVE_WITH } = values
  const isAsked = OIDC_CLIENT_ID ?? OIDC_CLIENT_SECRET ?? OIDC_CLIENT_SECRET_FILE ?? values.OIDC_PERSON_CLAIM
  if (isAsked !== undefined && !OIDC_ISSUER) throw new InvalidSettingProblem('OIDC_ISSUER')
  if (OIDC_ISSUER && !OIDC_CLIENT_ID) throw new InvalidSettingProblem('OIDC_CLIENT_ID')
  if (OIDC_CLIENT_SECRET && OIDC_CLIENT_SECRET_FILE) throw new InvalidSettingProblem('OIDC_CLIENT_SECRET_FILE')
  const servers = MAILBOX_LOGIN === SAME ? values.IMAP_URL : MAILBOX_LOGIN
  if (MAILBOX_LOGIN && !servers) throw new InvalidSettingProblem('IMAP_URL')
  if (MAILBOX_CA && !MAILBOX_LOGIN && !values.IMAP_URL) throw new InvalidSettingProblem('MAILBOX_CA')
  if (APPROVE_WITH && !OIDC_ISSUER) throw new InvalidSettingProblem('APPROVE_WITH')
  const mail = mailGrantOf(values)
  if (mail && !OIDC_ISSUER) throw new InvalidSettingProblem('OIDC_ISSUER')
  const clientSecret = OIDC_CLIENT_SECRET ?? OIDC_CLIENT_SECRET_FILE ?? null
  return {
    openId: OIDC_ISSUER && OIDC_CLIENT_ID ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret, name: values.OIDC_NAME, personClaim: values.OIDC_PERSON_CLAIM ?? null, ...(mail ? { mail } : {}) } : null,
    mailboxes: { servers: servers ?? new Map(), ca: MAILBOX_CA ?? null },
    approveWith: APPROVE_WITH ?? null,
  }
}

/** What is asked of the log-in for the mailboxes that it opens; `null` where it opens none. */
function mailGrantOf({ MAIL_AUTH, MAIL_AUTH_SCOPE: scope = '', MAIL_AUTH_RESOURCE: resource }: Values): MailGrant | null {
  const opens = [...(MAIL_AUTH?.values() ?? [])].includes('oidc')
  if (!opens && (scope !== '' || resource !== undefined)) throw new InvalidSettingProblem('MAIL_AUTH')
  // A token for the mail alone is a second one: it is asked for with what renews the first.
  if (resource !== undefined && !scope.split(' ').includes('offline_access')) throw new InvalidSettingProblem('MAIL_AUTH_RESOURCE')
  return opens ? { scope, resource: resource ?? null } : null
}

function readServers(text: string): ReadonlyMap<string, MailServer> | null {
  const servers = serversOfDomains(text, { imaps: 993, imap: 143 })
  return servers && new Map([...servers].map(([domain, { scheme, host, port }]) => [domain, { host, port, tls: scheme === 'imaps' ? 'implicit' : 'starttls' }] as const))
}
