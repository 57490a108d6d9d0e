import { mayAudit } from './decide.ts'
import { groupsOf, type Person } from './person.ts'
import type { Rules } from './rules.ts'

/** What a person is in the workflow, from what the rules let them do: the first that fits. */
export type Part = 'editor' | 'referent' | 'auditor' | 'employee'

export function partOf(person: Person, rules: Rules): Part {
  const groups = groupsOf(person, rules)
  const named = (key: 'approvers' | 'authors') => rules.rules.some((rule) => rule[key]?.some((name) => groups.includes(name)))
  if (named('approvers')) return 'editor'
  if (named('authors')) return 'referent'
  return mayAudit(rules, person) ? 'auditor' : 'employee'
}
