import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createStorage, type Storage } from 'unstorage'
import fsDriver from 'unstorage/drivers/fs-lite'
import { replaceFile } from '../../lib/forge/embedded/disk/durable-file.ts'

/**
 * What is not content, in files below a folder; another driver puts it elsewhere (docs/decisions/0012). A file is whole, the
 * former or the new one, whatever happens while it is written; nobody else on the machine reads it, for citizens wrote some.
 */
export function openStore(dir: string): Storage {
  const files = fsDriver({ base: dir, ignore: isUnfinished })
  const replace = async (key: string, value: string | Uint8Array) => {
    const file = join(dir, nameOf(key))
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await replaceFile(file, value, 0o600)
  }
  // The driver reads every folder of the store, whatever is asked (unstorage 1.17): a store of years has many.
  const keysBelow = async (base = '') => {
    const place = nameOf(base)
    const names = (await fsDriver({ base: join(dir, place), ignore: isUnfinished }).getKeys('', {})) as readonly string[]
    return names.map((name) => join(place, name))
  }
  return createStorage({ driver: { ...files, flags: {}, getKeys: keysBelow, setItem: replace, setItemRaw: replace } })
}

function isUnfinished(name: string): boolean {
  return name.startsWith('tmp_obj_')
}

// As the driver names files, and no more willing to leave its folder.
function nameOf(key: string): string {
  const parts = key.split(':')
  if (parts.some((part) => part === '..' || part.includes('/'))) throw new Error(`no key of a store: ${key}`)
  return parts.join('/')
}
