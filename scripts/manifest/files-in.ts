import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** SHA-256 in hexadecimal of every file below a folder, by its path with `/`. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return sumsOf(folder, found.filter((file) => file.isFile()).map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/')))
}

/** The same of some files. One at a time: a site holds gigabytes of images. */
export async function sumsOf(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, path)), hash)
    sums.set(path, hash.digest('hex'))
  }
  return sums
}
