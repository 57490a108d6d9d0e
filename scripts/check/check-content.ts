import { parseRules } from '../../lib/access/parse.ts'
import { isScan } from '../../lib/checks/attachments/is-scan.ts'
import type { Issue } from '../../lib/checks/issue.ts'
import { entryFacts } from '../../lib/checks/knowledge/entry-facts.ts'
import { openKnowledge } from '../../lib/checks/knowledge/open-knowledge.ts'
import type { Speller } from '../../lib/checks/knowledge/site-knowledge.ts'
import { readAndCheck } from '../../lib/checks/reading.ts'
import { readMediaPath } from '../../lib/model/entry-path.ts'
import { isGonePath } from '../../lib/model/gone/gone-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'

/** What the checks found in a tree of content. */
export interface ContentChecks {
  readonly sites: readonly Site[]
  /** The sites there are, where the one that was asked for is not among them. */
  readonly known: readonly string[]
  readonly pages: number
  /** Page by page, in the order of their paths. */
  readonly issues: readonly Issue[]
}

interface Options {
  /** One site, or all of them. */
  readonly only?: string | undefined
  readonly today: string
  readonly speller: Speller | null
}

/**
 * Holds content to the model and to the checks of the desk: every entry alone, then among the others of its site.
 *
 * @param files content paths and their bytes
 * @throws {InvalidSitesProblem | InvalidRulesProblem}
 */
export function checkContent(files: ReadonlyMap<string, Uint8Array>, { only, today, speller }: Options): ContentChecks {
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  parseRules(text('content/regole.yml'))
  const all = parseSites(text('content/siti.yml'))
  const sites = all.filter((site) => only === undefined || site.key === only)
  const checked = sites.map((site) => checkSite(files, site, today, speller))
  return { sites, known: all.map((site) => site.key), pages: checked.reduce((sum, { pages }) => sum + pages, 0), issues: checked.flatMap(({ issues }) => issues) }
}

function checkSite(files: ReadonlyMap<string, Uint8Array>, site: Site, today: string, speller: Speller | null): Pick<ContentChecks, 'pages' | 'issues'> {
  const own = [...files].filter(([path]) => path.startsWith(`content/${site.key}/`))
  const pages = own.filter(([path]) => path.endsWith('.md'))
  const results = pages.map(([path, bytes]) => parseEntry(path, bytes, site.tipo))
  const entries = results.flatMap((result) => ('entry' in result && !isGonePath(result.entry.path) ? [entryFacts(result.entry, site.tipo)] : []))
  const media = new Map(own.filter(([path]) => readMediaPath(path)).map(([path, bytes]) => [path, bytes.byteLength]))
  const scans = new Set(own.filter(([path, bytes]) => path.endsWith('.pdf') && isScan(bytes)).map(([path]) => path))
  const knowledge = openKnowledge({ site, entries, media, scans, today, speller })
  return { pages: pages.length, issues: pages.flatMap(([path, bytes]) => issuesOf(path, readAndCheck(path, bytes, knowledge).issues)) }
}

// What is left of a page that moved has the title of the page it leads to, and nobody writes it: advice on its words helps nobody.
function issuesOf(path: string, found: readonly Issue[]): readonly Issue[] {
  return isGonePath(path) ? found.filter(({ severity }) => severity === 'error') : found
}
