import type { Store } from '@netlify/blobs'
import { createStorage, type Driver, type Storage } from 'unstorage'
import blobsDriver from 'unstorage/drivers/netlify-blobs'

/** What finds the store from elsewhere than a function of the project, whose environment says it by itself. */
export interface BlobPlace {
  readonly siteID: string
  readonly token: string
  /** Where the store answers, when it is not Netlify itself. */
  readonly edgeURL?: string
  readonly uncachedEdgeURL?: string
}

/** The store of a project lasts from one deploy to the next. */
const NAME = 'archivio'

/**
 * What is not content, in Netlify Blobs (docs/decisions/0043). Every reading is strong: a revocation, a tally of attempts or
 * the mark of a letter that left is seen by whoever asks after it was written.
 *
 * @param place `null` in a function of Netlify
 */
export function openBlobStore(place: BlobPlace | null): Storage {
  const driver = followingContext(() => blobsDriver({ name: NAME, consistency: 'strong', ...place }))
  return createStorage({
    driver: {
      name: 'netlify-blobs',
      hasItem: (key, options) => driver().hasItem(key, options),
      getItem: (key, options) => driver().getItem(key, options),
      setItem: (key, value, options) => driver().setItem?.(key, value, options),
      setItemRaw: (key, value: unknown, options) => driver().setItemRaw?.(key, value, options),
      // Whoever reads bytes gets the same kind of them from every driver.
      getItemRaw: async (key) => {
        const bytes = await (driver().getInstance?.() as Store).get(key, { type: 'arrayBuffer' })
        return (bytes as ArrayBuffer | null) && new Uint8Array(bytes)
      },
      removeItem: (key, options) => driver().removeItem?.(key, options),
      getKeys: (base, options) => driver().getKeys(base, options),
    },
  })
}

// The host gives a function another pass to the store with each call, and a client keeps the one it began with.
function followingContext(open: () => Driver): () => Driver {
  let known: { readonly context: unknown; readonly driver: Driver } | null = null
  return () => {
    const context = (globalThis as { readonly netlifyBlobsContext?: unknown }).netlifyBlobsContext ?? process.env.NETLIFY_BLOBS_CONTEXT
    if (known?.context !== context || known === null) known = { context, driver: open() }
    return known.driver
  }
}
