import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { hashed, type NamedFile } from './hashed.ts'

/** A file of Titillium Web with the letters that are in it. */
export interface FontFile {
  readonly weight: number
  /** As CSS wants it: a browser fetches the file only for a page that has one of these. */
  readonly range: string
  /** Every page needs it. */
  readonly common: boolean
  readonly file: NamedFile
}

const LETTERS = [
  { name: 'latino', common: true, range: 'U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201E,U+2022,U+2026,U+2039,U+203A,U+20AC,U+2212' },
  { name: 'altre-lingue', common: false, range: 'U+0100-017F,U+0192,U+01FA-01FF,U+0218-021B,U+02C6,U+02DA,U+02DC,U+1E80-1E85,U+1EF2,U+1EF3,U+1EF8,U+1EF9,U+2020,U+2044,U+2074,U+2122' },
]

/** Two weights do: each is heavier than a page's text. */
const WEIGHTS = [400, 600]

const folder = fileURLToPath(new URL('../../../templates/fonts/', import.meta.url))

/** Titillium Web in the weights and letters the pages use (SIL Open Font License 1.1; how they were made: `templates/fonts/LEGGIMI.md`). */
export async function fontFiles(): Promise<readonly FontFile[]> {
  const files = WEIGHTS.flatMap((weight) => LETTERS.map(async ({ name, range, common }) => {
    const file = `titillium-web-${String(weight)}-${name}.woff2`
    return { weight, range, common, file: hashed(file, await readFile(`${folder}${file}`)) }
  }))
  return Promise.all(files)
}
