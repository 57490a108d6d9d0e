import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Previews } from '../../functions/services.ts'
import { keyFrom } from '../../functions/edge/door.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'
import { readPreviews } from '../server/preview-settings.ts'
import { readSettings, type Settings } from '../server/settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment says of a portal that runs as a function. */
export interface FunctionSettings extends Settings {
  /** Where people reach it, with its scheme. */
  readonly origin: string
  readonly sessionKey: Uint8Array
  /** What publications are signed with: 32 bytes. */
  readonly signingKey: Uint8Array
  /** Previews of the public sites that people are led to; `null` where none are named. */
  readonly previews: Previews | null
}

/** `netlify dev` and `netlify serve` give the project this address: nobody else's machine can reach it. */
const HERE = /^http:\/\/localhost:\d{1,5}$/

/**
 * Reads the settings of a server, but for those that need a disk: the key of the sessions is `SESSION_KEY`, that of the signatures `SIGNING_KEY`, the address is
 * `PUBLIC_URL` or the one that the host tells.
 *
 * @throws {InvalidSettingProblem | NoWayInProblem}
 */
export function functionSettings(environment: Environment): FunctionSettings {
  const address = (environment.PUBLIC_URL ?? environment.URL ?? '').replace(/\/$/, '')
  const isHere = HERE.test(address)
  if (!isHere && !address.startsWith('https://')) throw new InvalidSettingProblem('PUBLIC_URL')
  const sessionKey = keyFrom(environment.SESSION_KEY)
  if (!sessionKey) throw new InvalidSettingProblem('SESSION_KEY')
  const signingKey = keyFrom(environment.SIGNING_KEY)
  if (!signingKey) throw new InvalidSettingProblem('SIGNING_KEY')
  // Nothing that is kept lies on the disk of a function: it is a cache, of this instance alone.
  const settings = readSettings({ ...environment, HOST: '127.0.0.1', PORT: undefined, DATA_DIR: environment.DATA_DIR ?? join(tmpdir(), 'redazione'), PUBLIC_URL: isHere ? undefined : address })
  return { ...settings, origin: address, sessionKey, signingKey, previews: readPreviews(environment) }
}
