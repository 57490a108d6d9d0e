import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { MailServersOfDomains } from '../../lib/mail/imap/mail-servers.ts'
import { joinMailServers } from '../../lib/mail/settings/join-mail-servers.ts'
import { MAIL_SERVERS_SCHEMA } from '../../lib/mail/settings/mail-servers-schema.ts'
import { sealSecrets } from '../../lib/mail/settings/seal-secrets.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

/** Where the mailboxes of those who work here are, and what their passwords are sealed with in a browser's cookie. */
export interface WebmailSettings {
  readonly servers: MailServersOfDomains
  /** The first seals, all open; `null`: the portal's own key does both. */
  readonly secrets: readonly Uint8Array[] | null
}

export const WEBMAIL_SCHEMA = {
  ...MAIL_SERVERS_SCHEMA,
  WEBMAIL_KEYS_FILE: v.optional(v.pipe(v.string(), v.minLength(1), v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const secrets = sealSecrets(textOf(dataset.value))
    if (secrets) return secrets
    addIssue({ message: 'no keys' })
    return NEVER
  }))),
} as const

type Values = v.InferOutput<v.ObjectSchema<typeof WEBMAIL_SCHEMA, undefined>> & { readonly MAILBOX_CA?: string | undefined }

/** @throws {InvalidSettingProblem} for values that are good alone and not together */
export function readWebmailSettings(values: Values): WebmailSettings | null {
  const servers = joinMailServers(values, values.MAILBOX_CA ?? null)
  if (typeof servers === 'string') throw new InvalidSettingProblem(servers)
  if (!servers && values.WEBMAIL_KEYS_FILE) throw new InvalidSettingProblem('WEBMAIL_KEYS_FILE')
  return servers && { servers, secrets: values.WEBMAIL_KEYS_FILE ?? null }
}

// What cannot be read holds no key.
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
