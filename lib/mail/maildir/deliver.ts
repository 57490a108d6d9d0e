import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Delivers a message as maildir(5) says: written whole below `tmp`, on the disk, then moved to `new`, so that whoever reads
 * never sees half of it. The name is made from the id, and a message that already lies there is not delivered again.
 *
 * @param at milliseconds since the epoch
 */
export async function deliver(maildir: string, id: string, message: Uint8Array, at: number): Promise<void> {
  await Promise.all(['tmp', 'new', 'cur'].map((name) => mkdir(join(maildir, name), { recursive: true })))
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 32)
  const there = await Promise.all(['new', 'cur'].map((name) => readdir(join(maildir, name))))
  if (there.flat().some((name) => name.split('.')[1] === mark)) return
  const name = `${Math.floor(at / 1000)}.${mark}.redazione`
  await writeWhole(join(maildir, 'tmp', name), message)
  await rename(join(maildir, 'tmp', name), join(maildir, 'new', name))
  await settle(join(maildir, 'new'))
}

async function writeWhole(file: string, message: Uint8Array): Promise<void> {
  // «w»: what a crash left half written is written again from the start.
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(message)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// A rename is on the disk when its folder is.
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
