import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageOutput } from '../../lib/site/output.ts'

/** Images that were made, kept by what they were made from: an image is made once a machine, whatever is built how often. */
export interface ImageStore {
  /** `null` when it is still to be made. */
  readonly find: (image: ImageOutput) => Promise<Buffer | null>
  /** Made from the bytes of the original, unless it is there. */
  readonly make: (image: ImageOutput, original: () => Promise<Uint8Array>) => Promise<Buffer>
  /** Deletes all that was made from these blobs. */
  readonly forget: (oids: ReadonlySet<string>) => Promise<void>
}

/** Raised when the settings below change: what was made with others is made again. */
const SETTINGS = 1
const QUALITY = { sharpAvifOptions: { quality: 52, effort: 4 }, sharpWebpOptions: { quality: 76, effort: 4 } }

export function openImageStore(folder: string): ImageStore {
  const fileOf = ({ oid, width, format }: ImageOutput) => join(folder, `${oid}-${String(width)}.${String(SETTINGS)}.${format}`)
  const find = (image: ImageOutput) => readFile(fileOf(image)).catch(() => null)
  return {
    find,
    async make(image, original) {
      const kept = await find(image)
      if (kept) return kept
      const made = await encode(await original(), image)
      const temporary = `${fileOf(image)}.${randomUUID()}.new`
      await mkdir(folder, { recursive: true })
      await writeFile(temporary, made)
      await rename(temporary, fileOf(image))
      return made
    },
    async forget(oids) {
      const names = oids.size > 0 ? await readdir(folder).catch(() => []) : []
      await Promise.all(names.filter((name) => oids.has(name.slice(0, 40))).map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

async function encode(original: Uint8Array, { width, format }: ImageOutput): Promise<Buffer> {
  // The encoder takes a third of a second to load: only who has an image to make waits.
  const { default: Image } = await import('@11ty/eleventy-img')
  const made = await Image(Buffer.from(original), { widths: [width], formats: [format], dryRun: true, useCache: false, fixOrientation: true, ...QUALITY })
  const [image] = made[format] ?? []
  if (!image) throw new Error(`no ${format} was made`)
  return image.buffer
}
