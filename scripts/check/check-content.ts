import { parseRules } from '../../lib/access/parse.ts'
import { gulpease } from '../../lib/checks/gulpease.ts'
import { proseOf } from '../../lib/checks/plain-text.ts'
import { checkTree } from '../../lib/checks/tree.ts'
import type { Entry } from '../../lib/model/entry.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import { WORDS as say } from './words.ts'

/** Below this a text is hard for who left school at fourteen, and for most in a hurry. */
const READABLE = 50
// The founding page of 2003 is kept as it was written: a document, not a page to be improved.
const AS_IT_WAS = 'comunicazione-istituzionale-integrata'

/**
 * Holds content to the model: every entry alone, then among the others of its site, then its Italian.
 *
 * @param files content paths and their bytes
 * @param only one site, or all of them
 * @returns how many sites were read, and one sentence for each thing to mend
 * @throws {InvalidSitesProblem | InvalidRulesProblem}
 */
export function checkContent(files: ReadonlyMap<string, Uint8Array>, only?: string): { readonly sites: number; readonly sentences: readonly string[] } {
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  parseRules(text('content/regole.yml'))
  const all = parseSites(text('content/siti.yml'))
  const sites = all.filter((site) => only === undefined || site.key === only)
  if (sites.length === 0) return { sites: 0, sentences: [say.unknown(only ?? '', all.map((site) => site.key))] }
  return { sites: sites.length, sentences: sites.flatMap((site) => checkSite(files, site)) }
}

function checkSite(files: ReadonlyMap<string, Uint8Array>, site: Site): string[] {
  const own = [...files].filter(([path]) => path.startsWith(`content/${site.key}/`))
  const results = own.filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => parseEntry(path, bytes, site.tipo))
  const entries = results.flatMap((result) => ('entry' in result ? [result.entry] : []))
  const issues = results.flatMap((result) => ('issues' in result ? result.issues : []))
  const media = new Set(own.map(([path]) => path).filter((path) => !path.endsWith('.md')))
  return [...[...issues, ...checkTree(entries, media, site.key, site.tipo)].map((issue) => issue.sentence), ...entries.flatMap(hardToRead)]
}

function hardToRead(entry: Entry): string[] {
  const score = gulpease(proseOf(entry))
  return entry.slug !== AS_IT_WAS && score !== null && score < READABLE ? [say.hard(entry.path, score)] : []
}
