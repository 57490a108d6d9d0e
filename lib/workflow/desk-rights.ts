import { mayApprove } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import { approvalsFor, type Change, maySpeak, validApprovals } from '../access/publishable.ts'
import type { DeskRights } from '../protocol/desk.ts'
import { effectsInWords } from './effects-in-words.ts'
import { memberName } from './member-name.ts'
import type { Published } from './published.ts'
import type { RightsReview } from './rights-review.ts'

/** A change of rights as the desk shows it: what it comes to in words, why it cannot be published as it is, and whose yes it needs. */
export function deskRights(published: Published, review: RightsReview, change: Pick<Change, 'authors' | 'approvals' | 'tree' | 'paths' | 'need'>, titleOf: (site: string, owner: string) => string): DeskRights {
  const { rules, people } = published
  const authors = new Set(change.authors.map(({ id }) => id))
  const gave = [...new Map(validApprovals(change).map((person) => [person.id, person])).values()]
  const able = [...people.values()].filter((person) => !authors.has(person.id) && !gave.includes(person))
  const coordinators = (list: readonly Person[]) => list.filter((person) => change.paths.every((path) => mayApprove(rules, person, path))).map(({ name }) => name)
  const speaking = (list: readonly Person[], member: string) => list.filter((person) => person.member === member && maySpeak(rules, review, person)).map(({ name }) => name)
  const coordinating = coordinators(gave)
  const needed = Math.max(...change.paths.map((path) => approvalsFor(rules, change, path)))
  return {
    issues: review.issues,
    effects: effectsInWords(published, review, titleOf),
    approvals: [
      ...review.affected.map((member) => {
        const given = speaking(gave, member)
        return { of: memberName(published, member), given, couldGive: speaking(able, member), missing: given.length > 0 ? 0 : 1, voiceless: false }
      }),
      ...review.voiceless.map((member) => ({ of: memberName(published, member), given: [], couldGive: [], missing: 0, voiceless: true })),
    ],
    coordinators: { given: coordinating, couldGive: coordinators(able), missing: Math.max(0, needed - coordinating.length) },
  }
}
