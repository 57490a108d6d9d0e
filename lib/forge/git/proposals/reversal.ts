import type { FileChange } from '../../commit.ts'
import type { Reversal } from '../../forge.ts'
import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import { mergeTrees } from '../merge/merge-trees.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { diffTrees, type TreeDifference } from '../trees/diff-trees.ts'
import { RECORDS } from './record-book.ts'

/** The way back from a publication: from its tree to that of its first parent, joined with what is in force (git-revert(1)). */
export async function reversal(repository: Repository, number: number): Promise<Reversal> {
  const { objects, records, refs } = repository
  const page = await records.at(await refs.read(RECORDS))
  const merged = page.records.get(number)?.proposal.merged
  if (!merged) throw new ProposalNotFoundProblem(number)
  const head = await publishedHead(repository)
  const { tree, parents } = await objects.commit(merged)
  const [before, now] = [await objects.treeOf(parents[0] ?? merged), await objects.treeOf(head)]
  const batch = new ObjectBatch(objects, null)
  const joined = await mergeTrees(batch, tree, now, before)
  await batch.flush()
  const differences = await diffTrees(objects, now, joined.tree)
  return { head, changes: await Promise.all(differences.map((difference) => changeOf(repository, difference))), conflicts: joined.conflicts }
}

async function changeOf({ objects }: Repository, { path, after }: TreeDifference): Promise<FileChange> {
  return { path, content: after && new Uint8Array(await objects.blob(after.oid)) }
}
