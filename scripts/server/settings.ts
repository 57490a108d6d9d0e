import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import type { SmtpSettings } from '../../lib/mail/smtp/smtp-settings.ts'
import { DATA } from './data-dir.ts'
import { LOG_IN_SCHEMA, type LogInSettings, readLogInSettings } from './log-in-settings.ts'
import { GITHUB_SCHEMA, type GitHubSettings, readGitHubSettings } from './github-settings.ts'
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
  /** The repository on GitHub the content lies in; none: it lies on this machine. */
  readonly github?: GitHubSettings | null
  /** Where the key of the sessions lies: 32 bytes. */
  readonly keyFile: string
  /** Where the key the portal signs publications with lies: 32 bytes. */
  readonly signingKeyFile: string
  /** Whoever knows it is told all of the portal's health; `null`: only this machine is. */
  readonly healthToken: string | null
  /** Does the history keep the names of who works here, or their ids in the rubrica alone? */
  readonly historyNames: HistoryNames
  /** What a production server does only when told. */
  readonly accept: readonly Accepted[]
  /** The commit this program was made from, where the folder of the program cannot tell. */
  readonly softwareCommit: string | null
}

/** Running as root; sending no mail; listening where other machines may reach it without TLS, for a proxy is there. */
export const ACCEPTED = ['root', 'no-mail', 'open-port'] as const
export type Accepted = (typeof ACCEPTED)[number]

const HISTORY_NAMES = ['names', 'ids'] as const
export type HistoryNames = (typeof HISTORY_NAMES)[number]

const number = (max: number) => v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(max))
const accepted = v.pipe(v.string(), v.transform((text) => text.split(',').map((word) => word.trim()).filter(Boolean)), v.array(v.picklist(ACCEPTED)))
const token = v.pipe(v.string(), v.minLength(1), v.rawTransform(({ dataset, addIssue, NEVER }) => {
  try {
    return readFileSync(dataset.value, 'utf8').trim()
  } catch {
    addIssue({ message: 'unreadable' })
    return NEVER
  }
}), v.minLength(32), v.maxLength(1000))

export const SCHEMA = v.object({
  PORT: v.optional(number(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.local'),
  // A session's cookie is Secure: elsewhere than on this machine it needs HTTPS.
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/))),
  ACCESS_LOG_DAYS: v.optional(v.pipe(number(3650), v.minValue(1)), '180'),
  SESSION_KEY_FILE: v.optional(v.pipe(v.string(), v.minLength(1))),
  SIGNING_KEY_FILE: v.optional(v.pipe(v.string(), v.minLength(1))),
  HEALTH_TOKEN_FILE: v.optional(token),
  HISTORY_NAMES: v.optional(v.picklist(HISTORY_NAMES), 'names'),
  ACCEPT: v.optional(accepted, ''),
  SOFTWARE_COMMIT: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/))),
  ...LOG_IN_SCHEMA,
  ...MAIL_SCHEMA,
  ...WEBMAIL_SCHEMA,
  ...GITHUB_SCHEMA,
})

// Addresses that no other machine can reach (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
export const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/

/** @throws {InvalidSettingProblem | NoWayInProblem | OpenToOthersProblem} the first names the variable, never its value */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = v.safeParse(SCHEMA, environment)
  if (!result.success) throw new InvalidSettingProblem(String(result.issues[0].path?.[0].key))
  const settings = settingsFrom(result.output)
  const { publicUrl, host, logIn } = settings
  // The demonstration's people are not for a public address: without another way nobody could ever enter.
  if (publicUrl && !hasWayIn(logIn)) throw new NoWayInProblem()
  if (!publicUrl && !LOOPBACK.test(host)) throw new OpenToOthersProblem(host)
  return settings
}

/** Can anyone ever enter, beside the demonstration? */
export function hasWayIn({ openId, mailboxes }: Pick<LogInSettings, 'openId' | 'mailboxes'>): boolean {
  return openId !== null || mailboxes.servers.size > 0
}

/** @throws {InvalidSettingProblem} for values that are good alone and not together */
export function settingsFrom(values: v.InferOutput<typeof SCHEMA>): Settings {
  const dataDir = resolve(values.DATA_DIR)
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    publicUrl: values.PUBLIC_URL ?? null,
    accessLogDays: values.ACCESS_LOG_DAYS,
    logIn: readLogInSettings(values),
    mail: readMailSettings(values),
    webmail: readWebmailSettings(values),
    github: readGitHubSettings(values),
    keyFile: keyFileOf(values),
    signingKeyFile: resolve(values.SIGNING_KEY_FILE ?? join(dataDir, DATA.signingKey)),
    healthToken: values.HEALTH_TOKEN_FILE ?? null,
    historyNames: values.HISTORY_NAMES,
    accept: values.ACCEPT,
    softwareCommit: values.SOFTWARE_COMMIT ?? null,
  }
}

/** Where the key of the sessions lies: beside the repository unless told. */
export function keyFileOf({ SESSION_KEY_FILE, DATA_DIR }: Pick<v.InferOutput<typeof SCHEMA>, 'SESSION_KEY_FILE' | 'DATA_DIR'>): string {
  return resolve(SESSION_KEY_FILE ?? join(DATA_DIR, DATA.key))
}
