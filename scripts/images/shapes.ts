import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { MediaFile } from '../../lib/site/site-input.ts'
import { IMAGE, imageShape } from './image-shape.ts'

/** Shapes of images by the name of their blob, kept between starts: a site has thousands, and to measure one is to read it. */
export interface Shapes {
  readonly of: (name: string, oid: string, read: () => Promise<Uint8Array>) => Promise<Pick<MediaFile, 'shape'>>
  /** Writes down what was measured since the last time. */
  readonly keep: () => Promise<void>
}

const kept = v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)), v.nullable(v.object({ width: v.number(), height: v.number() })))

export async function openShapes(folder: string): Promise<Shapes> {
  const file = join(folder, 'forme.json')
  const known = new Map(Object.entries(await readKept(file)))
  let written = known.size
  return {
    async of(name, oid, read) {
      if (!IMAGE.test(name)) return {}
      const shape = known.get(oid)
      if (shape !== undefined) return shape ? { shape } : {}
      const measured = imageShape(name, await read())
      known.set(oid, measured.shape ?? null)
      return measured
    },
    async keep() {
      if (known.size === written) return
      written = known.size
      const temporary = `${file}.${randomUUID()}.new`
      await mkdir(folder, { recursive: true })
      await writeFile(temporary, JSON.stringify(Object.fromEntries(known)))
      await rename(temporary, file)
    },
  }
}

// Lost or damaged it is measured again.
async function readKept(file: string): Promise<v.InferOutput<typeof kept>> {
  try {
    return v.parse(kept, JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return {}
  }
}
