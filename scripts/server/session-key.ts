import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'
import { readKey } from './read-key.ts'

const BYTES = 32

/**
 * The key of the session cookies: made once, kept beside the repository unless told, readable by who runs the server only.
 *
 * @throws {InvalidSettingProblem} for a file that holds something else: to write a new key over it would end every session
 */
export async function sessionKey(file: string): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => Buffer.alloc(0))
  if (kept.byteLength > 0) {
    const key = readKey(kept)
    if (!key) throw new InvalidSettingProblem('SESSION_KEY_FILE')
    return key
  }
  const key = randomBytes(BYTES)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, key, { mode: 0o600 })
  return key
}
