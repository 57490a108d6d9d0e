import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'
import { readKey } from './read-key.ts'

const BYTES = 32

/**
 * A key of 32 bytes: made once, kept beside the repository unless told, readable by who runs the server only.
 *
 * @param variable the setting that says where it is
 * @throws {InvalidSettingProblem} for a file that holds something else: to write a new key over it would end every session,
 * or make of the portal somebody else
 */
export async function keptKey(file: string, variable: 'SESSION_KEY_FILE' | 'SIGNING_KEY_FILE'): Promise<Uint8Array> {
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? Buffer.alloc(0) : Promise.reject(new InvalidSettingProblem(variable))))
  if (kept.byteLength > 0) {
    const key = readKey(kept)
    if (!key) throw new InvalidSettingProblem(variable)
    return key
  }
  const key = randomBytes(BYTES)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, key, { mode: 0o600 })
  return key
}
