import { copyFile, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A file to be there: its bytes, or the file they are copied from. */
export type NewFile = { readonly bytes: Uint8Array } | { readonly from: string }

export interface Writing {
  /** By path. */
  readonly write: ReadonlyMap<string, NewFile>
  readonly remove: readonly string[]
}

/**
 * Makes files be there and others not, all or none: everything is made ready beside the folder, then put in its place by
 * renaming; where that fails what was there before is put back.
 *
 * @param root a folder all the files are in; what is made ready lies beside it, on the same disk
 */
export async function writeAll(root: string, { write, remove }: Writing): Promise<void> {
  await mkdir(root, { recursive: true })
  const stage = await mkdtemp(join(dirname(resolve(root)), '.importazione-'))
  const undo: (() => Promise<unknown>)[] = []
  const setAside = async (path: string) => {
    const aside = join(stage, `prima-${String(undo.length)}`)
    const moved = await rename(path, aside).then(() => true, absent)
    if (moved) undo.push(() => rename(aside, path))
  }
  try {
    const ready = await makeReady(stage, write)
    for (const path of remove) await setAside(path)
    for (const [path, file] of ready) {
      await setAside(path)
      const made = await mkdir(dirname(path), { recursive: true })
      if (made !== undefined) undo.push(() => rmdir(dirname(path)).catch(() => undefined))
      await rename(file, path)
      undo.push(() => rm(path, { force: true }))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
  for (const path of remove) await removeEmpty(dirname(path), resolve(root))
}

async function makeReady(stage: string, write: Writing['write']): Promise<readonly (readonly [path: string, file: string])[]> {
  const ready: (readonly [string, string])[] = []
  for (const [path, file] of write) {
    const staged = join(stage, String(ready.length))
    await ('from' in file ? copyFile(file.from, staged) : writeFile(staged, file.bytes))
    ready.push([path, staged])
  }
  return ready
}

function absent(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false
  throw error
}

async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let at = resolve(folder); at.startsWith(root) && at !== root; at = dirname(at)) {
    const emptied = await rmdir(at).then(() => true, () => false)
    if (!emptied) return
  }
}
