import { attribute } from '../../access/covering.ts'
import { groupsOf, type Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Published } from '../published.ts'
import { ruledPath } from '../ruled-path.ts'

/** In which role a person decides: the group that made them an approver here, or that lets them speak for their body. */
export function roleFor(published: Published, person: Person, { paths }: Proposal): string {
  const { rules } = published
  const here = attribute(rules, ruledPath(published, paths[0] ?? ''), 'approvers') ?? []
  const anywhere = rules.rules.flatMap(({ approvers = [] }) => approvers)
  const groups = groupsOf(person, rules)
  return groups.find((group) => here.includes(group)) ?? groups.find((group) => anywhere.includes(group)) ?? person.role
}
