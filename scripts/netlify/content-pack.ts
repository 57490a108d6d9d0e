import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { SiteFile } from '../../lib/site/site-input.ts'

const packedFile = v.object({
  path: v.string(),
  oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  changedAt: v.nullable(v.number()),
  hasHistory: v.optional(v.boolean()),
  text: v.optional(v.string()),
  shape: v.optional(v.object({ width: v.number(), height: v.number() })),
})
const pack = v.array(packedFile)

/** What was in force when a deploy was built, beside the function: what has not changed since need not be asked of the forge. */
export interface ContentPack {
  /** What is known of a file, where it is this very blob. */
  readonly file: (path: string, oid: string) => Omit<v.InferOutput<typeof packedFile>, 'text'> | null
  /** The bytes of a text, by the name of its blob. */
  readonly text: (oid: string) => Uint8Array | null
}

export const EMPTY_PACK: ContentPack = { file: () => null, text: () => null }

export function packContent(files: Iterable<readonly [path: string, file: SiteFile]>): Uint8Array {
  const packed = [...files].map(([path, { oid, changedAt, hasHistory, shape, bytes }]) => {
    const text = bytes && Buffer.from(bytes).toString('utf8')
    // Under the name of a blob lie its bytes: what is no UTF-8 would come back as others.
    const isWhole = text !== undefined && Buffer.from(text, 'utf8').equals(bytes ?? new Uint8Array())
    return { path, oid, changedAt, ...(hasHistory === undefined ? {} : { hasHistory }), ...(shape ? { shape } : {}), ...(isWhole ? { text } : {}) }
  })
  return gzipSync(JSON.stringify(packed))
}

export function openPack(bytes: Uint8Array): ContentPack {
  const files = v.parse(pack, JSON.parse(gunzipSync(bytes).toString('utf8')))
  const byPath = new Map(files.map(({ text: _, ...file }) => [file.path, file]))
  const texts = new Map(files.flatMap(({ oid, text }) => (text === undefined ? [] : [[oid, text] as const])))
  return {
    file: (path, oid) => {
      const file = byPath.get(path)
      return file?.oid === oid ? file : null
    },
    text: (oid) => {
      const text = texts.get(oid)
      return text === undefined ? null : new TextEncoder().encode(text)
    },
  }
}
