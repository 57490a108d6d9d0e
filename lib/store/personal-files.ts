import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { sha256 as digest } from '../digest/sha256.ts'
import type { PersonalReference } from '../model/personal/personal-reference.ts'

/** A file that is kept: under which path it came last and when, and since when nothing uses it (milliseconds since the epoch). */
export interface KeptPersonalFile extends PersonalReference {
  readonly path: string
  readonly at: number
  readonly unusedSince?: number | undefined
}

/** The bytes of files with personal data, by their SHA-256: beside the history, and deletable. */
export interface PersonalFiles {
  /** Keeps bytes that came under a path; the same bytes are kept once. They are there before this resolves. */
  readonly keep: (path: string, bytes: Uint8Array) => Promise<PersonalReference>
  /** `null` when they are not here any more, or are not the bytes they were. */
  readonly bytes: (reference: Pick<PersonalReference, 'sha256'>) => Promise<Uint8Array | null>
  readonly has: (sha256: string) => Promise<boolean>
  /** Notes since when nothing uses them; `null`: something does. */
  readonly noteUnused: (file: KeptPersonalFile, since: number | null) => Promise<void>
  /** Deletes them; what is not there is deleted already. */
  readonly drop: (sha256: string) => Promise<void>
  /** All that are here, in the order of their names. */
  readonly all: () => Promise<readonly KeptPersonalFile[]>
}

const BYTES = 'personali'
const FACTS = 'personali-dati'
const HASH = /^[0-9a-f]{64}$/
const facts = v.object({ path: v.string(), size: v.number(), at: v.number(), unusedSince: v.optional(v.number()) })

/**
 * @param store of what is not content (decision 0012): files of this machine, or Netlify Blobs
 * @param now milliseconds since the epoch
 */
export function openPersonalFiles(store: Storage, now: () => number = Date.now): PersonalFiles {
  const placeOf = (sha256: string) => {
    if (!HASH.test(sha256)) throw new TypeError(`no SHA-256: ${sha256}`)
    return `${BYTES}:${sha256.slice(0, 2)}:${sha256}`
  }
  const factsOf = async (sha256: string): Promise<readonly KeptPersonalFile[]> => {
    const read = v.safeParse(facts, await store.getItem(`${FACTS}:${sha256}`))
    return read.success ? [{ sha256, ...read.output }] : []
  }
  return {
    async keep(path, bytes) {
      const reference = { sha256: await digest(bytes), size: bytes.byteLength }
      // Who died between the two has left facts of bytes that are not there: that is told by `all`, and cleared like the rest.
      await store.setItem(`${FACTS}:${reference.sha256}`, { path, size: reference.size, at: now() })
      await store.setItemRaw(placeOf(reference.sha256), Buffer.from(bytes))
      return reference
    },
    async bytes({ sha256 }) {
      const kept = (await store.getItemRaw(placeOf(sha256))) as Uint8Array | null
      if (kept === null) return null
      const bytes = new Uint8Array(kept)
      return (await digest(bytes)) === sha256 ? bytes : null
    },
    has: (sha256) => store.hasItem(placeOf(sha256)),
    async noteUnused({ sha256, path, size, at }, since) {
      await store.setItem(`${FACTS}:${sha256}`, { path, size, at, ...(since !== null && { unusedSince: since }) })
    },
    async drop(sha256) {
      await store.removeItem(placeOf(sha256))
      await store.removeItem(`${FACTS}:${sha256}`)
    },
    async all() {
      const names = (await store.getKeys(FACTS)).map((key) => key.slice(key.lastIndexOf(':') + 1)).filter((name) => HASH.test(name))
      return (await Promise.all(names.sort().map(factsOf))).flat()
    },
  }
}
