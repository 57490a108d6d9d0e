import type { Storage } from 'unstorage'

const FOLDER = 'github:sentite'
const CLEARED = 'github:pulizia'
const DAY_MS = 86_400_000
// Longer than GitHub lets a delivery be sent again (3 days).
const KEPT_MS = 30 * DAY_MS

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
      await clear(store, now())
      return true
    },
    forget: (signature) => store.removeItem(keyOf(signature)),
  }
}

/** Once a day is enough: to look at all of them takes longer than to hear one. */
async function clear(store: Storage, now: number): Promise<void> {
  const last = await store.getItem<{ readonly at: number }>(CLEARED)
  if (typeof last?.at === 'number' && now - last.at < DAY_MS) return
  await store.setItem(CLEARED, { at: now })
  for (const key of await store.getKeys(FOLDER)) {
    const kept = await store.getItem<{ readonly at: number }>(key)
    if (typeof kept?.at !== 'number' || kept.at < now - KEPT_MS) await store.removeItem(key)
  }
}
