import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileString, Logger } from 'sass'
import type { NamedFile } from './hashed.ts'

const own = fileURLToPath(new URL('../../../templates/styles/', import.meta.url))
const bootstrapItalia = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/src/scss/bootstrap-italia.scss'))

/** Compiles a style sheet of `templates/styles`, with the names of the fonts it needs. */
export function compileStyle(name: 'site' | 'portal' | 'marks', fonts: ReadonlyMap<number, NamedFile>): string {
  const names = [...fonts].map(([weight, file]) => `${String(weight)}: '${file.path.replace('assets/', '')}'`)
  const file = join(own, `${name}.scss`)
  const { css } = compileString(`$fonts: (${names.join(', ')});\n${readFileSync(file, 'utf8')}`, {
    url: pathToFileURL(file),
    loadPaths: [own, bootstrapItalia],
    style: 'compressed',
    // Bootstrap Italia 2 is written for Sass's old module system; its warnings are upstream's to mend.
    logger: Logger.silent,
  })
  return css
}
