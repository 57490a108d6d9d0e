import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'

/** SHA-256 of a file in hex, read piece by piece; `null` where there is no ordinary file (a link is none: it could lead anywhere). */
export async function hashFile(file: string): Promise<string | null> {
  const found = await lstat(file).catch(absent)
  if (!found?.isFile()) return null
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  } catch (error) {
    return absent(error)
  }
  return hash.digest('hex')
}
