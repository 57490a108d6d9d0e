import { checkPeople } from '../../lib/access/check-people.ts'
import { InvalidRulesProblem } from '../../lib/access/invalid-rules-problem.ts'
import { loadRules } from '../../lib/access/load.ts'
import { isPersonPlace, type People, peopleOf } from '../../lib/access/people.ts'
import type { Rules } from '../../lib/access/rules.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import { readContent } from '../seed/read-content.ts'

/** Who may what, as a folder of content says it. */
export interface ContentTerritory {
  readonly rules: Rules
  readonly sites: readonly Site[]
  readonly people: People
}

/**
 * Reads sites, rules and rubrica of a folder of content.
 *
 * @throws {InvalidRulesProblem} for rules that do not load
 */
export async function readTerritory(contentDir: string): Promise<ContentTerritory> {
  const files = await readContent(contentDir)
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const sites = parseSites(text('content/siti.yml'))
  const rules = loadRules(text('content/regole.yml'), sites)
  const intranets = new Set(sites.filter(({ tipo }) => tipo === 'intranet').map(({ key }) => key))
  const results = [...files].flatMap(([path, bytes]) => {
    const entry = readEntryPath(path)
    return entry !== null && isPersonPlace(entry) && intranets.has(entry.site) ? [parseEntry(path, bytes, 'intranet')] : []
  })
  return { rules, sites, people: peopleOf(results.flatMap((result) => ('entry' in result ? [result.entry] : []))) }
}

/**
 * The same, for what goes out: rules under which something could never be published stop a build.
 *
 * @throws {InvalidRulesProblem} for rules that do not load or that the people of the rubrica cannot keep
 */
export async function readSoundTerritory(contentDir: string): Promise<ContentTerritory> {
  const territory = await readTerritory(contentDir)
  const issues = checkPeople(territory.rules, territory.people)
  if (issues.length > 0) throw new InvalidRulesProblem(issues)
  return territory
}
