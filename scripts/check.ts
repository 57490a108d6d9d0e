// npm run check [-- --site NAME]: holds the content in the working tree to the model. Exit code 1 when something is wrong.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gulpease } from '../lib/checks/gulpease.ts'
import { proseOf } from '../lib/checks/plain-text.ts'
import { checkTree } from '../lib/checks/tree.ts'
import type { Entry } from '../lib/model/entry.ts'
import { parseEntry } from '../lib/model/parse.ts'
import { parseSites, type Site } from '../lib/model/sites.ts'
import { WORDS as say } from './check/words.ts'

const { values: options } = parseArgs({ options: { site: { type: 'string' }, content: { type: 'string', default: 'content' } } })
const sites = parseSites(await readFile(join(options.content, 'siti.yml'), 'utf8')).filter((site) => !options.site || site.key === options.site)
const sentences = (await Promise.all(sites.map(checkSite))).flat()

for (const sentence of sentences) console.log(sentence)
console.log(say.summary(sites.length, sentences.length))
process.exitCode = sentences.length > 0 ? 1 : 0

async function checkSite(site: Site): Promise<string[]> {
  const files = (await readdir(join(options.content, site.key), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  const toPath = (file: string) => `content/${file.slice(options.content.length + 1).replaceAll('\\', '/')}`
  const results = await Promise.all(
    files.filter((file) => file.endsWith('.md')).map(async (file) => parseEntry(toPath(file), await readFile(file), site.tipo)),
  )
  const entries = results.flatMap((result) => ('entry' in result ? [result.entry] : []))
  const issues = results.flatMap((result) => ('issues' in result ? result.issues : []))
  const media = new Set(files.filter((file) => !file.endsWith('.md')).map(toPath))
  return [...[...issues, ...checkTree(entries, media, site.key, site.tipo)].map((issue) => issue.sentence), ...entries.flatMap(hardToRead)]
}

// The founding page of 2003 is kept as it was written: a document, not a page to be improved.
function hardToRead(entry: Entry): string[] {
  if (entry.slug === 'comunicazione-istituzionale-integrata') return []
  const score = gulpease(proseOf(entry))
  return score !== null && score < 50 ? [say.hard(entry.path, score)] : []
}
