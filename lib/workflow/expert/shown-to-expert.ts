import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { Published } from '../published.ts'

/** Is all that a proposal changes open to everybody once it is in force? What is not is shown to outsiders only when who asks says so. */
export function isForEverybody({ rules }: Pick<Published, 'rules'>, { paths }: Pick<Proposal, 'paths'>): boolean {
  return paths.every((path) => mayRead(rules, null, accessPath(path)))
}

/** The pages of a proposal: what an outsider is shown of it. The rules and loose files have no page, and are not shown. */
export function pagesOf({ paths }: Pick<Proposal, 'paths'>): readonly string[] {
  return paths.filter((path) => readEntryPath(path))
}
