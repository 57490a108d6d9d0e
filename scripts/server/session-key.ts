import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BYTES = 32

/** The key of the session cookies: made once, kept beside the repository, readable by who runs the server only. */
export async function sessionKey(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, 'session.key')
  const kept = await readFile(file).catch(() => null)
  if (kept?.byteLength === BYTES) return kept
  const key = randomBytes(BYTES)
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, key, { mode: 0o600 })
  return key
}
