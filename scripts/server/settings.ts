import { resolve } from 'node:path'
import * as v from 'valibot'
import type { SmtpSettings } from '../../lib/mail/smtp/smtp-settings.ts'
import { LOG_IN_SCHEMA, type LogInSettings, readLogInSettings } from './log-in-settings.ts'
import { MAIL_SCHEMA, readMailSettings } from './mail-settings.ts'
import { readWebmailSettings, WEBMAIL_SCHEMA, type WebmailSettings } from './webmail-settings.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'
import { NoWayInProblem } from './problems/no-way-in-problem.ts'
import { OpenToOthersProblem } from './problems/open-to-others-problem.ts'

/** What the environment says of this server. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Where the repository, the built sites and the keys live. */
  readonly dataDir: string
  /** Where people reach it, when that is not this machine alone: `https://redazione.ente.example`. Nobody enters without proof then. */
  readonly publicUrl: string | null
  /** How many days the log of the gate's decisions is kept. */
  readonly accessLogDays: number
  /** How people prove who they are. */
  readonly logIn: LogInSettings
  /** The server mails leave through; `null` where none was named. */
  readonly mail: SmtpSettings | null
  /** Where the mailboxes of those who work here are; `null` where no server was named. */
  readonly webmail: WebmailSettings | null
}

const number = (max: number) => v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(max))
const schema = v.object({
  PORT: v.optional(number(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.local'),
  // A session's cookie is Secure: elsewhere than on this machine it needs HTTPS.
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/))),
  ACCESS_LOG_DAYS: v.optional(v.pipe(number(3650), v.minValue(1)), '180'),
  ...LOG_IN_SCHEMA,
  ...MAIL_SCHEMA,
  ...WEBMAIL_SCHEMA,
})

// Addresses that no other machine can reach (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/

/** @throws {InvalidSettingProblem | NoWayInProblem | OpenToOthersProblem} the first names the variable, never its value */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = v.safeParse(schema, environment)
  if (!result.success) throw new InvalidSettingProblem(v.getDotPath(result.issues[0]) ?? '')
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, ACCESS_LOG_DAYS } = result.output
  const logIn = readLogInSettings(result.output)
  // The demonstration's people are not for a public address: without another way nobody could ever enter.
  if (PUBLIC_URL && !logIn.openId && logIn.mailboxes.servers.size === 0) throw new NoWayInProblem()
  if (!PUBLIC_URL && !LOOPBACK.test(HOST)) throw new OpenToOthersProblem(HOST)
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR), publicUrl: PUBLIC_URL ?? null, accessLogDays: ACCESS_LOG_DAYS, logIn, mail: readMailSettings(result.output), webmail: readWebmailSettings(result.output) }
}
