import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import type { OpenCopy } from './open-copy.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

/** How often a folder that does not hold still is looked at again, and how long it is left alone in between (milliseconds). */
const PASSES = 20
const PAUSE = 100
/** A file that is not written to its end yet. */
const UNFINISHED = 'tmp_obj_'

type Stamps = ReadonlyMap<string, string>

/**
 * Copies a folder that others write, file by file as it was at one moment: what changed while it was copied is copied again,
 * until a look before and one after see the same.
 *
 * @param name what the folder is called in the copy
 * @returns whether it held still; where it never did, each file is whole and they may be some seconds apart
 */
export async function copySteady(folder: string, name: string, copy: OpenCopy): Promise<boolean> {
  const kept = new Map<string, string>()
  for (let pass = 0; pass < PASSES; pass++) {
    if (pass > 0) await sleep(PAUSE)
    const before = await stamps(folder)
    for (const path of [...kept.keys()].filter((path) => !before.has(path))) {
      await copy.drop(`${name}/${path}`)
      kept.delete(path)
    }
    await forEachAtOnce([...before].filter(([path, stamp]) => kept.get(path) !== stamp), async ([path, stamp]) => {
      const present = await copy.keep(`${name}/${path}`, join(folder, path)).then(() => true, absent)
      if (present) kept.set(path, stamp)
    })
    if (same(await stamps(folder), kept)) return true
  }
  return false
}

async function stamps(folder: string): Promise<Stamps> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)) ?? []
  const files = found.filter((entry) => entry.isFile() && !entry.name.startsWith(UNFINISHED)).map((entry) => join(entry.parentPath, entry.name))
  const seen = new Map<string, string>()
  await forEachAtOnce(files, async (file) => {
    const now = await stat(file, { bigint: true }).catch(absent)
    if (now) seen.set(relative(folder, file).split(sep).join('/'), `${now.ino} ${now.size} ${now.mtimeNs}`)
  })
  return seen
}

function same(a: Stamps, b: Stamps): boolean {
  return a.size === b.size && [...a].every(([path, stamp]) => b.get(path) === stamp)
}
