import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import git from 'isomorphic-git'

/**
 * Keeps a pack that comes in beside those of a repository, with an index; half a pack leaves nothing.
 * Bytes go to the disk as they come. The index is made by native git where there is one, which is the faster by far.
 */
export async function receivePack(repository: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const folder = path.join(repository, 'objects/pack')
  await mkdir(folder, { recursive: true })
  const name = `tmp_${randomBytes(8).toString('hex')}`
  const [pack, index] = [path.join(folder, `${name}.pack`), path.join(folder, `${name}.idx`)]
  try {
    const { count, sum } = await writeDown(pack, bytes)
    if (count === 0) return
    await makeIndex(repository, pack, index)
    await rename(pack, path.join(folder, `pack-${sum}.pack`))
    await rename(index, path.join(folder, `pack-${sum}.idx`))
  } finally {
    await rm(pack, { force: true })
    await rm(index, { force: true })
  }
}

/** gitformat-pack(5): `PACK`, the version, how many objects; at the end the SHA-1 of all before. */
async function writeDown(file: string, bytes: AsyncIterable<Uint8Array>): Promise<{ count: number; sum: string }> {
  const handle = await open(file, 'wx')
  const hash = createHash('sha1')
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  try {
    for await (const chunk of bytes) {
      await handle.write(chunk)
      if (head.length < 12) head = Buffer.concat([head, chunk]).subarray(0, 12)
      const all = Buffer.concat([tail, chunk])
      const end = Math.max(0, all.length - 20)
      hash.update(all.subarray(0, end))
      tail = all.subarray(end)
    }
  } finally {
    await handle.close()
  }
  const sum = hash.digest('hex')
  if (head.length < 12 || head.toString('latin1', 0, 4) !== 'PACK' || tail.toString('hex') !== sum) throw new RangeError('a pack that was cut')
  return { count: head.readUInt32BE(8), sum }
}

async function makeIndex(repository: string, pack: string, index: string): Promise<void> {
  if (await natively(pack, index)) return
  await rm(index, { force: true })
  await git.indexPack({ fs, dir: repository, gitdir: repository, filepath: path.relative(repository, pack) })
}

async function natively(pack: string, index: string): Promise<boolean> {
  const child = spawn('git', ['index-pack', '-o', index, pack], { env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }, stdio: 'ignore' })
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0
  } catch {
    return false
  }
}
