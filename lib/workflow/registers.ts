import type { Choice, Register } from '../model/fields/field.ts'
import { memberName } from './member-name.ts'
import type { Published } from './published.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'

/**
 * The groups and the bodies of the rules in force, to choose from in a form. Names that the rules no longer know and
 * somebody's card still carries are offered too and say so: what is not among its choices a form would drop unseen.
 */
export function registersOf(published: Published): Readonly<Record<Register, readonly Choice[]>> {
  const { rules, people } = published
  const everybody = [...people.values()]
  const gone = (names: readonly string[], known: (name: string) => boolean) => [...new Set(names)].filter((name) => !known(name)).sort()
  const body = (of: string) => (of === '*' ? say.anyBody : memberName(published, of))
  return {
    groups: [
      ...[...rules.groups].map(([value, { of }]) => ({ value, label: `${value} (${body(of)})` })),
      ...gone(everybody.flatMap(({ groups }) => groups), (name) => rules.groups.has(name)).map((value) => ({ value, label: say.goneGroup(value) })),
    ],
    members: [
      ...rules.members.map((value) => ({ value, label: memberName(published, value) })),
      ...gone(everybody.map(({ member }) => member), (name) => rules.members.includes(name)).map((value) => ({ value, label: say.goneMember(value) })),
    ],
  }
}
