import { attribute } from './covering.ts'
import { type Person, groupsOf, principalsOf } from './person.ts'
import type { Rules } from './rules.ts'

/** May this person (`null`: nobody logged in) read what lies at this path? Nothing stated means no. */
export function mayRead(rules: Rules, person: Person | null, path: string): boolean {
  return holds(rules, person, attribute(rules, path, 'readers'))
}

export function mayWrite(rules: Rules, person: Person | null, path: string): boolean {
  return holds(rules, person, attribute(rules, path, 'authors'))
}

export function mayApprove(rules: Rules, person: Person | null, path: string): boolean {
  return holds(rules, person, attribute(rules, path, 'approvers'))
}

/** Distinct approvers a change of this path needs. */
export function approvalsNeeded(rules: Rules, path: string): number {
  return attribute(rules, path, 'need') ?? 1
}

/** Does this person read all proposals, as an auditor does? */
export function mayAudit(rules: Rules, person: Person | null): boolean {
  return person !== null && groupsOf(person, rules).some((name) => rules.groups.get(name)?.audits === true)
}

function holds(rules: Rules, person: Person | null, principals: readonly string[] | undefined): boolean {
  if (!principals) return false
  const own = principalsOf(person, rules)
  return principals.some((name) => own.has(name))
}
