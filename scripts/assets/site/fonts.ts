import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { hashed, type NamedFile } from './hashed.ts'

const WEIGHTS: ReadonlyMap<number, string> = new Map([
  [400, 'regular'],
  [600, '600'],
  [700, '700'],
])

const resolve = createRequire(import.meta.url).resolve

/** The weights of Titillium Web that the styles use, by weight (SIL Open Font License 1.1). */
export async function fontFiles(): Promise<ReadonlyMap<number, NamedFile>> {
  const files = [...WEIGHTS].map(async ([weight, name]): Promise<[number, NamedFile]> => {
    const bytes = await readFile(resolve(`bootstrap-italia/dist/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-${name}.woff2`))
    return [weight, hashed(`titillium-web-${String(weight)}.woff2`, bytes)]
  })
  return new Map(await Promise.all(files))
}
