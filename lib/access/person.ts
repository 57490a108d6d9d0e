import type { Rules } from './rules.ts'

/** Someone of the rubrica, as the rules see them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  /** The body they work for: a member of the rules. */
  readonly member: string
  readonly office: string
  readonly role: string
  /** Groups as written in the rubrica; a group of another body does not count. */
  readonly groups: readonly string[]
}

/** Every name of the rules that means this person; a person who is not logged in is only `everyone`. */
export function principalsOf(person: Person | null, rules: Rules): ReadonlySet<string> {
  if (!person || !rules.members.includes(person.member)) return new Set(['everyone'])
  return new Set(['everyone', 'staff', `staff-${person.member}`, ...groupsOf(person, rules)])
}

/** The groups that count for a person: those the rules know and that are of their body or of any; none where their body is no member. */
export function groupsOf(person: Person, rules: Rules): readonly string[] {
  if (!rules.members.includes(person.member)) return []
  return person.groups.filter((name) => {
    const group = rules.groups.get(name)
    return group !== undefined && (group.of === '*' || group.of === person.member)
  })
}
