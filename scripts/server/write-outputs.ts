import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'

const ATTEMPTS = 100

/**
 * Writes a file so that a reader sees the old bytes or the new ones, never half of them. Files may be removed beside it
 * meanwhile: the folder that goes empty just before the file is there is made again.
 */
export async function writeOutput(folder: string, out: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(folder, out)
  const temporary = `${file}.${randomUUID()}.new`
  for (let attempt = 1; ; attempt += 1) {
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(temporary, bytes)
      break
    } catch (error) {
      if (attempt === ATTEMPTS || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  await rename(temporary, file)
}

/** Removes a file and the folders it leaves empty, up to the site's own; says whether it was there. */
export async function removeOutput(folder: string, out: string): Promise<boolean> {
  const wasThere = await rm(join(folder, out)).then(() => true, absent)
  for (let parent = dirname(out); parent !== '.'; parent = dirname(parent)) {
    const emptied = await rmdir(join(folder, parent)).then(() => true, () => false)
    if (!emptied) break
  }
  return wasThere ?? false
}

/** Removes whatever lies in a site's folder and is no output of it: what another version or a crash left. */
export async function removeStrays(folder: string, outputs: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const outs = files.filter((file) => !file.isDirectory()).map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
  await Promise.all(outs.filter((out) => !outputs.has(out)).map((out) => removeOutput(folder, out)))
}
