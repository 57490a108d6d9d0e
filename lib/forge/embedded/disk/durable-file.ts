import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Makes the names in a folder survive a loss of power (fsync(2) of a file says nothing of its name). */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no fsync of a folder; its file system journals names by itself.
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a new file down to the disk. Leaves nothing behind when it fails; throws `EEXIST` when the name is taken. */
export async function writeSynced(file: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  const handle = await fs.open(file, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } catch (error) {
    await fs.rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

/**
 * Puts a file in place whole or not at all: a reader sees the former bytes or these, also after a crash.
 * The name itself is durable once its folder is synced. `tmp_` names are swept away by `git prune`.
 */
export async function replaceFile(file: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  const temporary = path.join(path.dirname(file), `tmp_obj_${randomBytes(8).toString('hex')}`)
  await writeSynced(temporary, bytes, mode)
  try {
    await fs.rename(temporary, file)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
}

/** The same for what can be made again: whole, and perhaps gone after a loss of power. */
export async function replaceLightly(file: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  const temporary = path.join(path.dirname(file), `tmp_obj_${randomBytes(8).toString('hex')}`)
  try {
    await fs.writeFile(temporary, bytes, { mode: mode ?? 0o644 })
    await fs.rename(temporary, file)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
}
