import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { CitizenRequest } from './citizen-request.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** The requests of citizens, one file each below `requests:`, their images beside them. */
export interface RequestStore {
  readonly add: (request: CitizenRequest, images: readonly Uint8Array[]) => Promise<void>
  readonly find: (id: string) => Promise<CitizenRequest | null>
  readonly all: () => Promise<readonly CitizenRequest[]>
  /** Reads and writes one as no other change comes between; `null` when there is none. What `change` throws leaves it as it was. */
  readonly change: (id: string, change: (now: CitizenRequest) => CitizenRequest) => Promise<CitizenRequest | null>
  readonly image: (id: string, index: number) => Promise<Uint8Array | null>
  /** Forgets it, with its images. */
  readonly forget: (id: string) => Promise<void>
}

const PLACE = 'requests'
const keyOf = (id: string) => `${PLACE}:${id}`
const imageKey = (id: string, index: number) => `request-images:${id}:${index}`
const caches = new WeakMap<Storage, Map<string, CitizenRequest>>()

/**
 * One process a store writes requests; another may only forget them. What was read once is remembered, for a desk looks at
 * all of them again and again.
 */
export function requestStore(store: Storage): RequestStore {
  const known = caches.get(store) ?? new Map<string, CitizenRequest>()
  caches.set(store, known)

  const read = async (key: string): Promise<CitizenRequest | null> => {
    const result = v.safeParse(CitizenRequest, await store.getItem(key).catch(() => null))
    if (result.success) known.set(key, result.output)
    return result.success ? result.output : null
  }
  const write = async (request: CitizenRequest) => {
    await store.setItem(keyOf(request.id), request)
    known.set(keyOf(request.id), request)
  }
  return {
    add: async (request, images) => {
      // The images first: a request never names one that is not there.
      await Promise.all(images.map((image, index) => store.setItemRaw(imageKey(request.id, index), image)))
      await write(request)
    },
    find: async (id) => ((await store.hasItem(keyOf(id))) ? (known.get(keyOf(id)) ?? read(keyOf(id))) : null),
    all: async () => {
      const keys = await store.getKeys(PLACE)
      for (const key of known.keys()) if (!keys.includes(key)) known.delete(key)
      const found = await Promise.all(keys.map((key) => known.get(key) ?? read(key)))
      return found.filter((request) => request !== null)
    },
    change: (id, change) =>
      oneAtATime(store, async () => {
        const now = await read(keyOf(id))
        if (!now) return null
        const after = change(now)
        await write(after)
        return after
      }),
    image: async (id, index) => {
      const bytes: unknown = await store.getItemRaw(imageKey(id, index))
      return bytes instanceof Uint8Array ? bytes : null
    },
    forget: async (id) => {
      const images = (await store.getKeys(`request-images:${id}`)).map((key) => store.removeItem(key))
      await Promise.all([...images, store.removeItem(keyOf(id))])
      known.delete(keyOf(id))
    },
  }
}
