import type { Storage } from 'unstorage'

const FOLDER = 'github:sentite'
// Longer than GitHub lets a delivery be sent again (3 days).
const KEPT_MS = 30 * 86_400_000

export interface Heard {
  /** Is it heard for the first time? From now on it is not. */
  readonly first: (signature: string) => Promise<boolean>
  /** As if it had never been heard. */
  readonly forget: (signature: string) => Promise<void>
}

/** Remembers for a month what was heard, by its signature. */
export function heardOnce(store: Storage, now: () => number): Heard {
  const keyOf = (signature: string) => `${FOLDER}:${signature.replace('sha256=', '')}`
  return {
    first: async (signature) => {
      const key = keyOf(signature)
      if ((await store.getItem(key)) !== null) return false
      await store.setItem(key, { at: now() })
      await clear(store, now() - KEPT_MS)
      return true
    },
    forget: (signature) => store.removeItem(keyOf(signature)),
  }
}

async function clear(store: Storage, before: number): Promise<void> {
  for (const key of await store.getKeys(FOLDER)) {
    const kept = await store.getItem<{ readonly at: number }>(key)
    if (typeof kept?.at !== 'number' || kept.at < before) await store.removeItem(key)
  }
}
