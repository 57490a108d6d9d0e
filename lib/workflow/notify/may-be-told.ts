import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Published } from '../published.ts'

/**
 * May a mail say to this person what a proposal is about? The desk shows their own work to who lost the right to read an
 * area; a mail, which lies in a box for years, does not repeat it.
 */
export function mayBeTold({ rules }: Pick<Published, 'rules'>, person: Person, { paths }: Pick<Proposal, 'paths'>): boolean {
  return paths.every((path) => mayRead(rules, person, accessPath(path)))
}
