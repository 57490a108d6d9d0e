import type { Site } from '../model/sites.ts'
import { checkSites } from './check-sites.ts'
import { InvalidRulesProblem } from './invalid-rules-problem.ts'
import { parseRules } from './parse.ts'
import type { Rules } from './rules.ts'

/**
 * Reads `content/regole.yml` against the sites that are built with it.
 *
 * @throws {InvalidRulesProblem} with one Italian sentence for each thing to mend
 */
export function loadRules(text: string, sites: readonly Pick<Site, 'key' | 'tipo'>[]): Rules {
  const rules = parseRules(text)
  const issues = checkSites(rules, sites)
  if (issues.length > 0) throw new InvalidRulesProblem(issues)
  return rules
}
