import type { KindChange } from '../access/kind-changes.ts'
import { groupsOf } from '../access/person.ts'
import { laneChanges } from '../access/lanes/lane-changes.ts'
import type { PersonChange } from '../access/rights-change.ts'
import type { Effect, RightChange } from '../access/rights.ts'
import type { DeskRights } from '../protocol/desk.ts'
import { memberName } from './member-name.ts'
import { inPlace } from './place-in-words.ts'
import type { Published } from './published.ts'
import type { RightsReview } from './rights-review.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'

type Line = DeskRights['effects'][number]
type TitleOf = (site: string, owner: string) => string

/** What a change of rights comes to, a sentence a line: first of persons, then of everybody of a kind, then the lanes, then how many must approve. */
export function effectsInWords(published: Published, review: RightsReview, titleOf: TitleOf): readonly Line[] {
  const place = (path: string) => inPlace(published.sites, titleOf, path)
  const name = (member: string) => memberName(published, member)
  const { people, kinds, needs, members } = review.change
  return [
    ...members.joins.map((member) => ({ who: name(member), does: say.memberJoins })),
    ...members.leaves.map((member) => ({ who: name(member), does: say.memberLeaves })),
    ...people.flatMap((person) => ofPerson(person, name, place)),
    ...kinds.flatMap((kind) => ofKind(review, kind, name, place)),
    ...laneChanges(review.before.rules.lanes, review.after.rules.lanes).map((change) => ({ who: say.lanes, does: change.how === 'order' ? say.lane.order : say.lane[change.how](change.line) })),
    ...needs.map(({ path, before, after }) => ({ who: say.approvals(place(path)), does: say.need(before, after) })),
  ]
}

function ofPerson(change: PersonChange, name: (member: string) => string, place: (path: string) => string): readonly Line[] {
  const { before, after, joins, leaves, address } = change
  const who = (after ?? before)?.name ?? ''
  const moves = before && after && before.member !== after.member ? [say.moves(name(before.member), name(after.member))] : []
  const comes = after && !before ? [say.comes(name(after.member))] : []
  const goes = before && !after ? [say.goes(name(before.member))] : []
  const enters = address ? [say.enters(address.before, address.after)] : []
  return [...comes, ...goes, ...moves, ...enters, ...joins.map(say.joins), ...leaves.map(say.leaves), ...rightsInWords(change, place)].map((does) => ({ who, does }))
}

function ofKind(review: RightsReview, { kind, ...effect }: KindChange, name: (member: string) => string, place: (path: string) => string): readonly Line[] {
  const gains = effect.rights.some(({ how }) => how === 'gains')
  const who = (): string => {
    switch (kind.is) {
      case 'everyone':
        return gains ? say.anybody : say.outsiders
      case 'staff':
        return kind.member === null ? say.allStaff : say.staff(name(kind.member))
      case 'group': {
        const open = [review.before, review.after].some(({ rules }) => rules.groups.get(kind.name)?.of === '*')
        return say.group(kind.name, open && kind.member !== null ? name(kind.member) : null, peopleIn(review, kind.name, kind.member))
      }
    }
  }
  return rightsInWords(effect, place).map((does) => ({ who: who(), does }))
}

// Who is in it when the change is done; where the group is no more, who was.
function peopleIn({ before, after }: RightsReview, group: string, member: string | null): readonly string[] {
  const inside = ({ rules, people }: RightsReview['before']) => [...people.values()].filter((person) => (member === null || person.member === member) && groupsOf(person, rules).includes(group)).map((person) => person.name)
  const now = inside(after)
  return now.length > 0 ? now : inside(before)
}

/** Rights of the same place said together, what is gained before what is lost. */
function rightsInWords({ rights, audits }: Effect, place: (path: string) => string): readonly string[] {
  const groups = new Map<string, RightChange[]>()
  for (const change of [...rights].sort((a, b) => a.how.localeCompare(b.how))) {
    const key = `${change.how} ${change.path} ${change.except.join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const sentences = [...groups.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const where = `${place(first.path)}${first.except.length > 0 ? say.except(first.except.map(place)) : ''}`
    return [say.may(same.map(({ right }) => right), first.how, where)]
  })
  return [...sentences, ...(audits ? [say.audits[audits]] : [])]
}
