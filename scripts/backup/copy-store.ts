import type { Storage } from 'unstorage'
import { forEachAtOnce } from './for-each-at-once.ts'
import type { OpenCopy } from './open-copy.ts'

const PASSES = 3

/**
 * Copies a store that does not lie in files here, as the files it would be: restored, it is read from them.
 *
 * @param name what its folder is called in the copy
 * @returns whether it held still: no thing came or went meanwhile
 */
export async function copyStore(store: Storage, name: string, copy: OpenCopy): Promise<boolean> {
  const fileOf = (key: string) => `${name}/${key.replaceAll(':', '/')}`
  let kept: ReadonlySet<string> = new Set()
  for (let pass = 0; pass < PASSES; pass++) {
    const keys = new Set(await store.getKeys())
    for (const key of kept) if (!keys.has(key)) await copy.drop(fileOf(key))
    await forEachAtOnce([...keys], async (key) => {
      const bytes = await store.getItemRaw<Uint8Array>(key)
      if (bytes) await copy.keepText(fileOf(key), bytes)
    })
    const now = await store.getKeys()
    if (now.length === keys.size && now.every((key) => keys.has(key))) return true
    kept = keys
  }
  return false
}
