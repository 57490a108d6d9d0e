import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const BYTES = 32

/** The key of the session cookies: made once, kept beside the repository, readable by who runs the server only. */
export async function sessionKey(file: string): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => null)
  if (kept?.byteLength === BYTES) return kept
  const key = randomBytes(BYTES)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, key, { mode: 0o600 })
  return key
}
