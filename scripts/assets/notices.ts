import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const Described = v.pipe(v.string(), v.parseJson(), v.object({ name: v.string(), version: v.string(), license: v.optional(v.string(), '') }))
const LINE = '-'.repeat(80)

/**
 * What the licences of these packages want to go along with copies of them: name, version, and the text as it came with
 * the package. Those written in a line of its description only have no text to copy.
 *
 * @param folders of packages, `node_modules/preact`
 */
export async function notices(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all([...new Set(folders)].sort().map(noticeOf))
  return [...new Set(texts)].join(`\n${LINE}\n\n`)
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = v.parse(Described, await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder, { withFileTypes: true })).filter((file) => file.isFile() && /^(licen[cs]e|copying|notice)/i.test(file.name)).map(({ name }) => name).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return `${[`${name} ${version} ${license}`.trim(), ...texts.map((text) => text.trim())].join('\n\n')}\n`
}
