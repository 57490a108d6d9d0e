import type { Oid } from '../../../forge/commit.ts'
import type { TreeDifference } from '../../../forge/git/trees/diff-trees.ts'
import { isFile } from '../../../forge/git/objects/tree-object.ts'
import { type Finding, finding } from '../finding.ts'

/** What came onto the published line and is no file: a link that leads elsewhere, another repository. */
export function plainFindings(commit: Oid, differences: readonly TreeDifference[]): readonly Finding[] {
  return differences.filter(({ after }) => after !== null && !isFile(after)).map(({ path }) => finding('not-a-plain-file', { commit, path }))
}
