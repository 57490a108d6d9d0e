import { mayApprove } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import { approvalsFor, type Change, maySpeak, missingMembers, validApprovals } from '../access/publishable.ts'
import type { Published } from './published.ts'

/** How many people have approved a change in a way that counts, and how many at least must still do it. */
export interface Approvals {
  readonly given: number
  readonly missing: number
}

/**
 * Counts approvals. One person may approve for the path and speak for their municipality at once, so what is missing is
 * the least number of people who can do it.
 */
export function approvalsOf({ rules, people }: Pick<Published, 'rules' | 'people'>, change: Change): Approvals {
  const valid = [...new Map(validApprovals(change).map((person) => [person.id, person])).values()]
  const coordinates = (person: Person) => change.paths.every((path) => mayApprove(rules, person, path))
  const speaks = (person: Person) => (change.affected ?? []).includes(person.member) && maySpeak(rules, change, person)
  const members = missingMembers(rules, change)
  const onPaths = Math.max(0, ...change.paths.map((path) => approvalsFor(rules, change, path) - valid.filter((person) => mayApprove(rules, person, path)).length))
  const away = new Set([...change.authors, ...valid].map(({ id }) => id))
  const both = members.filter((member) => [...people.values()].some((person) => person.member === member && !away.has(person.id) && coordinates(person) && speaks(person)))
  return { given: valid.filter((person) => coordinates(person) || speaks(person)).length, missing: members.length + Math.max(0, onPaths - both.length) }
}
