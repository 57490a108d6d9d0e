import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileString, Logger } from 'sass'
import type { FontFile } from './fonts.ts'

const own = fileURLToPath(new URL('../../../templates/styles/', import.meta.url))
const bootstrapItalia = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/src/scss/bootstrap-italia.scss'))

/** Compiles a style sheet of `templates/styles`, with the names of the fonts it needs. */
export function compileStyle(name: 'site' | 'portal' | 'marks', fonts: readonly FontFile[]): string {
  const list = fonts.map(({ weight, range, file }) => `(${String(weight)}, '${file.path.replace('assets/', '')}', '${range}')`)
  const file = join(own, `${name}.scss`)
  const { css } = compileString(`$fonts: (${list.join(', ')});\n${readFileSync(file, 'utf8')}`, {
    url: pathToFileURL(file),
    loadPaths: [own, bootstrapItalia],
    style: 'compressed',
    // Bootstrap Italia 2 is written for Sass's old module system; its warnings are upstream's to mend.
    logger: Logger.silent,
  })
  return css
}
