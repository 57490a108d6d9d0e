import { InvalidRulesProblem } from '../access/invalid-rules-problem.ts'
import { loadRules } from '../access/load.ts'
import { isPersonPlace, type People, peopleOf } from '../access/people.ts'
import type { Rules } from '../access/rules.ts'
import type { SiteIndex } from '../checks/tree.ts'
import { sha256 } from '../digest/sha256.ts'
import type { Oid, TreeFile } from '../forge/commit.ts'
import type { Forge } from '../forge/forge.ts'
import type { Register } from '../forge/forgotten/register.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { parseSites, type Site } from '../model/sites.ts'
import { siteIndexes } from './site-index.ts'

/** What is in force at one commit: everything a decision is taken from. */
export interface Published {
  readonly head: Oid
  readonly rules: Rules
  /** SHA-256 of the rules file they were read from, hex. */
  readonly rulesHash: string
  readonly people: People
  readonly sites: readonly Site[]
  readonly files: readonly TreeFile[]
  site(key: string): Site | undefined
  index(site: Site): SiteIndex
}

/**
 * Reads what is in force, and keeps it until the head moves.
 *
 * A rules file that does not load leaves the last good one in force (docs/decisions); without one there is nothing to
 * fall back on and the problem is thrown.
 */
export function publishedReader(forge: Forge): () => Promise<Published> {
  let last: Published | undefined
  let register: Register | undefined
  return async () => {
    const [head, forgotten] = [await forge.head(), await forge.forgotten()]
    // What is forgotten is in force in the history, and is not there for anybody.
    if (last?.head !== head || register !== forgotten) last = await readPublished(forge, head, last)
    register = forgotten
    return last
  }
}

/** What was in force at a commit of the published line. Throws what its rules or sites are refused for. */
export function publishedAt(forge: Forge, commit: Oid): Promise<Published> {
  return readPublished(forge, commit, undefined)
}

async function readPublished(forge: Forge, head: Oid, lastGood: Pick<Published, 'rules' | 'rulesHash'> | undefined): Promise<Published> {
  const files = await forge.list(head, 'content')
  const sites = parseSites(await readText(forge, head, 'content/siti.yml'))
  const { rules, rulesHash } = await readRules(await readText(forge, head, 'content/regole.yml'), sites, lastGood)
  const people = await readPeople(forge, files, sites)
  return {
    head,
    rules,
    rulesHash,
    people,
    sites,
    files,
    site: (key) => sites.find((site) => site.key === key),
    index: siteIndexes(files),
  }
}

async function readRules(text: string, sites: readonly Site[], lastGood: Pick<Published, 'rules' | 'rulesHash'> | undefined): Promise<Pick<Published, 'rules' | 'rulesHash'>> {
  try {
    return { rules: loadRules(text, sites), rulesHash: await sha256(text) }
  } catch (error) {
    if (error instanceof InvalidRulesProblem && lastGood) return lastGood
    throw error
  }
}

async function readPeople(forge: Forge, files: readonly TreeFile[], sites: readonly Site[]): Promise<People> {
  const intranets = new Set(sites.filter((site) => site.tipo === 'intranet').map((site) => site.key))
  const own = files.filter(({ path }) => {
    const entry = readEntryPath(path)
    return entry !== null && isPersonPlace(entry) && intranets.has(entry.site)
  })
  const results = await Promise.all(own.map(async ({ path, oid }) => parseEntry(path, await forge.blob(oid), 'intranet')))
  return peopleOf(results.flatMap((result) => ('entry' in result ? [result.entry] : [])))
}

async function readText(forge: Forge, at: Oid, path: string): Promise<string> {
  return new TextDecoder().decode((await forge.read(at, path)) ?? new Uint8Array())
}
