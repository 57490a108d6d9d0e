import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { Issue } from '../../checks/issue.ts'
import { withSuggestions } from '../../checks/spelling/with-suggestions.ts'
import { loadedSpeller } from '../../checks/spelling/hunspell/load-speller.ts'
import type { ToldIssue } from '../../protocol/checks.ts'
import type { Published } from '../published.ts'

/** The issues as a person may be told of them: none names a page they may not read. */
export function told({ rules }: Pick<Published, 'rules'>, person: Person, issues: readonly Issue[]): readonly ToldIssue[] {
  return issues.filter(({ about }) => about === undefined || mayRead(rules, person, accessPath(about))).map(({ about: _about, path: _path, ...issue }) => issue)
}

/** The same, with what the dictionary would write for the first misspelt words. */
export function toldWithSuggestions(published: Pick<Published, 'rules'>, person: Person, issues: readonly Issue[]): readonly ToldIssue[] {
  return told(published, person, withSuggestions(issues, loadedSpeller()))
}
