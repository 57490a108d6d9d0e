import { resolve } from 'node:path'
import * as v from 'valibot'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

/** What the environment says of this server. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Where the repository, the built sites and the keys live. */
  readonly dataDir: string
}

const schema = v.object({
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535)), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.local'),
})

/** @throws {InvalidSettingProblem} naming the variable */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = v.safeParse(schema, environment)
  if (!result.success) throw new InvalidSettingProblem(v.getDotPath(result.issues[0]) ?? '')
  const { PORT, HOST, DATA_DIR } = result.output
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR) }
}
