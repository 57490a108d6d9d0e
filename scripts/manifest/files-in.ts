import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** SHA-256 in hexadecimal of every file below a folder, by its path with `/`. One file at a time: a site holds gigabytes of images. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
  const sums = new Map<string, string>()
  for (const name of names) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(name), hash)
    sums.set(relative(folder, name).split(sep).join('/'), hash.digest('hex'))
  }
  return sums
}
