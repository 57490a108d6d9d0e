import { mergeBase } from '../../../forge/git/history/ancestry.ts'
import { mergeTrees } from '../../../forge/git/merge/merge-trees.ts'
import { ObjectBatch } from '../../../forge/git/objects/object-batch.ts'
import { type Finding, finding } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

/** Joins the proposal with what was in force, as the portal does, and holds what went online to that. Nothing is written. */
export async function mergeFindings({ archive: { objects }, before, commit, oid, proposal, tip }: PastPublication): Promise<readonly Finding[]> {
  const base = await mergeBase(objects, before, tip)
  const [ours, theirs] = [await objects.treeOf(before), await objects.treeOf(tip)]
  const joined = base === null ? null : await mergeTrees(new ObjectBatch(objects, null), await objects.treeOf(base), ours, theirs)
  const isJoined = joined !== null && joined.conflicts.length === 0 && joined.tree === commit.tree
  return isJoined ? [] : [finding('tree-not-the-merge', { commit: oid, proposal: proposal.number })]
}
