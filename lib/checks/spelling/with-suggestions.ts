import type { Speller } from '../knowledge/site-knowledge.ts'
import type { Issue } from '../issue.ts'

/** Each costs tens of milliseconds. */
const MOST = 6

/** The same issues, the first misspelt words among them with what the dictionary would write. */
export function withSuggestions(issues: readonly Issue[], speller: Speller | null): readonly Issue[] {
  if (!speller) return issues
  let asked = 0
  return issues.map((issue) => {
    if (issue.code !== 'spelling' || issue.suggestions.length > 0 || asked >= MOST) return issue
    asked += 1
    return { ...issue, suggestions: speller.suggest(issue.quote.replaceAll('’', "'")) }
  })
}
