import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { DATA } from '../server/data-dir.ts'
import type { OpenCopy } from './open-copy.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

/**
 * Copies the objects of a repository that are not in the copy yet, loose and packed. Their bytes never change; `git gc` may
 * move one from a file into a pack meanwhile, so one look may miss it: whoever needs them all looks again.
 *
 * @returns whether what was listed was still there when it was copied
 */
export async function copyObjects(repository: string, copy: OpenCopy): Promise<boolean> {
  const names = (await objectFiles(repository)).filter((name) => !copy.sums.has(`${DATA.repository}/${name}`))
  let whole = true
  await forEachAtOnce(names, async (name) => {
    const kept = await copy.keep(`${DATA.repository}/${name}`, join(repository, name)).then(() => true, absent)
    if (!kept) whole = false
  })
  return whole
}

/** Packs after loose objects, and a pack before its index: what `git gc` moves in between is found where it went. */
async function objectFiles(repository: string): Promise<readonly string[]> {
  const folders = ((await readdir(join(repository, 'objects')).catch(absent)) ?? []).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const loose: string[] = []
  await forEachAtOnce(folders, async (folder) => {
    const names = (await readdir(join(repository, 'objects', folder)).catch(absent)) ?? []
    loose.push(...names.filter((name) => /^[0-9a-f]{38}$/.test(name)).map((name) => `objects/${folder}/${name}`))
  })
  const packs = (await readdir(join(repository, 'objects', 'pack')).catch(absent)) ?? []
  const known = packs.filter((name) => /^pack-[0-9a-f]{40}\.(pack|idx)$/.test(name)).sort().reverse()
  return [...loose, ...known.map((name) => `objects/pack/${name}`)]
}
