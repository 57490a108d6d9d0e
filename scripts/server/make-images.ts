import type { Forge } from '../../lib/forge/forge.ts'
import type { ImageOutput } from '../../lib/site/output.ts'
import type { Services } from '../../functions/services.ts'
import type { ImageStore } from '../images/image-store.ts'

/** Images that a site needs and are made in their own time: until then their original is served (serve-site.ts). */
export interface ImageWork {
  /** Writes an image where it belongs, now if it was made before, else when its turn comes. */
  readonly put: (image: ImageOutput, write: (bytes: Uint8Array) => Promise<void>) => Promise<void>
  /** Begins to make what is waiting; ends when told. */
  readonly start: (log: Services['log']) => () => Promise<void>
  /** Deletes all that was made from these blobs. */
  readonly forget: (oids: ReadonlySet<string>) => Promise<void>
}

export function openImageWork(store: ImageStore, forge: Pick<Forge, 'blob'>): ImageWork {
  const waiting: (() => Promise<void>)[] = []
  let wake: () => void = () => undefined

  return {
    forget: (oids) => store.forget(oids),
    async put(image, write) {
      const made = await store.find(image)
      if (made) return write(made)
      waiting.push(async () => write(await store.make(image, () => forge.blob(image.oid))))
      wake()
    },
    start(log) {
      let stopped = false
      const working = (async () => {
        while (!stopped) {
          const next = waiting.shift()
          // One that cannot be made leaves its original in its place.
          if (next) await next().catch((error: unknown) => log('image-not-made', { error: String(error) }))
          else await new Promise<void>((resolve) => (wake = resolve))
        }
      })()
      return () => {
        stopped = true
        wake()
        return working
      }
    },
  }
}
