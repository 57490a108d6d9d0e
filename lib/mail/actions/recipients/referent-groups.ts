import type { People } from '../../../access/people.ts'
import { groupsOf } from '../../../access/person.ts'
import type { Rules } from '../../../access/rules.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import { RECIPIENT_WORDS as say } from './words.ts'

/** People of the rubrica who do the same work, under one name. */
export interface PeopleGroup {
  readonly name: string
  readonly members: readonly MailPerson[]
}

/** The groups that the rules let write somewhere, and those of each office. A group of one is nobody more than that one. */
export function referentGroups({ people, rules }: { readonly people: People; readonly rules: Rules }): readonly PeopleGroup[] {
  const authors = new Set(rules.rules.flatMap(({ authors = [] }) => authors))
  const everybody = [...people.values()].filter(({ email }) => email !== '')
  const byGroup = [...rules.groups.keys()].filter((name) => authors.has(name)).map((name) => ({ name: say.group(name), members: everybody.filter((person) => groupsOf(person, rules).includes(name)) }))
  const offices = new Map<string, (typeof everybody)[number][]>()
  for (const person of everybody) if (person.office !== '') offices.set(`${person.office}, ${person.member}`, [...(offices.get(`${person.office}, ${person.member}`) ?? []), person])
  const byOffice = [...offices].map(([name, members]) => ({ name: say.office(name), members }))
  return [...byGroup, ...byOffice].filter(({ members }) => members.length > 1).map(({ name, members }) => ({ name, members: members.map(({ name, email }) => ({ name, email })) }))
}
