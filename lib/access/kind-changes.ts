import { mayAudit } from './decide.ts'
import type { Person } from './person.ts'
import { type Effect, heldBy, pathsOf, type RightChange, rightChanges, turned } from './rights.ts'
import type { Rules } from './rules.ts'

/** Everybody the rules mean by one word: `member: null` is the staff of any body; a group's `member` is whom of it is meant, `null` all. */
export type Kind = { readonly is: 'everyone' } | { readonly is: 'staff'; readonly member: string | null } | { readonly is: 'group'; readonly name: string; readonly member: string | null }

/** What two versions of the rules give to or take from everybody of a kind, whoever they are. */
export interface KindChange extends Effect {
  readonly kind: Kind
}

/**
 * What changes between two versions of the rules for each kind of people, told of samples: nobody logged in, somebody of
 * each body with no group, somebody with one group. What anybody gains is not said again of the staff, nor what all staff
 * gain or lose of each body, nor what a body does of its groups. Whoever is of several kinds may do what any of them may.
 */
export function kindChanges(before: Rules, after: Rules): readonly KindChange[] {
  const rightsOf = (sample: Person | null) => rightChanges(heldBy(before, [sample]), heldBy(after, [sample]), pathsOf(before, after))
  const everyone = rightsOf(null)
  // What anybody gains, each of these gains. What anybody loses, some of them may keep.
  const open = everyone.filter(({ how }) => how === 'gains')
  const bodies = [...new Set([...before.members, ...after.members])].map((member) => ({ member, rights: without(open, rightsOf(sampleOf(member))) }))
  const shared = bodies[0]?.rights.filter((change) => bodies.every(({ rights }) => has(rights, change))) ?? []
  const known = new Map(bodies.map(({ member, rights }) => [member, [...open, ...rights]]))
  const all: readonly KindChange[] = [
    { kind: { is: 'everyone' }, rights: everyone, audits: null },
    { kind: { is: 'staff', member: null }, rights: shared, audits: null },
    ...bodies.map(({ member, rights }) => ({ kind: { is: 'staff' as const, member }, rights: without(shared, rights), audits: null })),
    ...[...new Set([...before.groups.keys(), ...after.groups.keys()])].sort().flatMap((name) => {
      const effects = bodies.map(({ member }): Effect & { member: string } => {
        const sample = sampleOf(member, name)
        return { member, rights: without(known.get(member) ?? [], rightsOf(sample)), audits: turned(mayAudit(before, sample), mayAudit(after, sample)) }
      })
      return ofGroup(name, effects)
    }),
  ]
  return all.filter(({ rights, audits }) => rights.length > 0 || audits !== null)
}

// Said once of the group when it is the same whoever is in it; else of those of each body.
function ofGroup(name: string, effects: readonly (Effect & { readonly member: string })[]): readonly KindChange[] {
  const felt = effects.filter(({ rights, audits }) => rights.length > 0 || audits !== null)
  const [first] = felt
  if (first && felt.length > 1 && felt.length === effects.length && felt.every((other) => alike(first, other))) {
    return [{ kind: { is: 'group', name, member: null }, rights: first.rights, audits: first.audits }]
  }
  return felt.map(({ member, rights, audits }) => ({ kind: { is: 'group', name, member }, rights, audits }))
}

function alike(one: Effect, other: Effect): boolean {
  return one.audits === other.audits && one.rights.length === other.rights.length && without(other.rights, one.rights).length === 0
}

function without(known: readonly RightChange[], rights: readonly RightChange[]): readonly RightChange[] {
  return rights.filter((change) => !has(known, change))
}

function has(list: readonly RightChange[], { right, how, path, except }: RightChange): boolean {
  return list.some((other) => other.right === right && other.how === how && other.path === path && other.except.join() === except.join())
}

function sampleOf(member: string, ...groups: string[]): Person {
  return { id: member, name: member, email: '', member, office: '', role: '', groups }
}
