import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { absent } from '../embedded/disk/absent.ts'
import { replaceLightly } from '../embedded/disk/durable-file.ts'
import { initRepository } from '../embedded/init-repository.ts'

const OWN_FOLDER = 'redazione'
const UNSENT = 'unsent-'
const DAY = 86_400_000
/** So many small packs are slower to read than one new one is to bring. */
const MOST_PACKS = 150

/** A bare repository of this machine that holds what was read of one on GitHub. It can always be thrown away. */
export interface CacheFolder {
  readonly dir: string
  /** Our own folder in it. */
  readonly own: string
  /** For objects that are new, of this process alone. */
  readonly unsent: string
  /** Which repository it is of, by GitHub's number, or `null` while it is of none. */
  readonly id: number | null
  remember(id: number): Promise<void>
  dispose(): Promise<void>
}

/** Without a folder it is a temporary one, which goes at the end. */
export async function openCacheFolder(folder: string | null): Promise<CacheFolder> {
  const temporary = folder === null ? await mkdtemp(path.join(os.tmpdir(), 'redazione-github-')) : null
  const dir = temporary === null ? (folder ?? '') : path.join(temporary, 'contenuti.git')
  await initRepository(dir)
  const own = path.join(dir, OWN_FOLDER)
  await mkdir(own, { recursive: true })
  await forgetManyPacks(dir, own)
  await clearOld(own)
  const unsent = await mkdtemp(path.join(own, UNSENT))
  const file = path.join(own, 'repository')
  const id = Number((await readFile(file, 'utf8').catch(absent)) ?? 0)
  return {
    dir,
    own,
    unsent,
    id: id > 0 ? id : null,
    remember: (number) => replaceLightly(file, `${number}\n`),
    dispose: () => rm(temporary ?? unsent, { recursive: true, force: true }),
  }
}

async function forgetManyPacks(dir: string, own: string): Promise<void> {
  const folder = path.join(dir, 'objects/pack')
  const packs = ((await readdir(folder).catch(absent)) ?? []).filter((name) => name.endsWith('.pack'))
  if (packs.length <= MOST_PACKS) return
  await rm(path.join(own, 'tips'), { force: true })
  await rm(folder, { recursive: true, force: true })
}

/** What processes that died left. */
async function clearOld(own: string): Promise<void> {
  for (const name of await readdir(own)) {
    if (!name.startsWith(UNSENT)) continue
    const found = await stat(path.join(own, name)).catch(absent)
    if (found && Date.now() - found.mtimeMs > 2 * DAY) await rm(path.join(own, name), { recursive: true, force: true })
  }
}
