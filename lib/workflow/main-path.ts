import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { isGonePath } from '../model/gone/gone-path.ts'
import { branchOf, nameOfEntry } from './proposal-name.ts'

/** The file a proposal is about, among all it changes: the page it is named after, else the first page, else the first file. */
export function mainPath({ branch, paths }: Pick<Proposal, 'branch' | 'paths'>): string {
  const named = paths.find((path) => {
    const place = readEntryPath(path)
    return place !== null && branchOf(nameOfEntry(place)) === branch
  })
  return named ?? paths.find((path) => path.endsWith('.md') && !isGonePath(path)) ?? paths[0] ?? ''
}
