import { resolve } from 'node:path'
import * as v from 'valibot'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

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
}

const number = (max: number) => v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(max))
const schema = v.object({
  PORT: v.optional(number(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.local'),
  // A session's cookie is Secure: elsewhere than on this machine it needs HTTPS.
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/))),
  ACCESS_LOG_DAYS: v.optional(v.pipe(number(3650), v.minValue(1)), '180'),
})

/** @throws {InvalidSettingProblem} naming the variable */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = v.safeParse(schema, environment)
  if (!result.success) throw new InvalidSettingProblem(v.getDotPath(result.issues[0]) ?? '')
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, ACCESS_LOG_DAYS } = result.output
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR), publicUrl: PUBLIC_URL ?? null, accessLogDays: ACCESS_LOG_DAYS }
}
