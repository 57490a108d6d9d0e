import { principalsOf, type Person } from './person.ts'
import type { Rules } from './rules.ts'

/** May this person approve anything at all? Then they may speak for their municipality where a change affects it. */
export function approvesSomewhere(rules: Rules, person: Person): boolean {
  const own = principalsOf(person, rules)
  return rules.rules.some(({ approvers }) => approvers?.some((name) => own.has(name)))
}
