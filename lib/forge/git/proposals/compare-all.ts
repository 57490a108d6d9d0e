import type { Oid } from '../../commit.ts'
import type { JoinedComparison } from '../../forge.ts'
import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { mergeBase } from '../history/ancestry.ts'
import { mergeTrees } from '../merge/merge-trees.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { diffTrees } from '../trees/diff-trees.ts'
import { RECORDS } from './record-book.ts'

/** What publishing several at once would change, each joined with the tree that the ones before it give. */
export async function compareAll(repository: Repository, numbers: readonly number[]): Promise<JoinedComparison> {
  const { objects, records, refs } = repository
  const page = await records.at(await refs.read(RECORDS))
  const head = await publishedHead(repository)
  const inForce = await objects.treeOf(head)
  const conflicts: { number: number; path: string }[] = []
  let tree = inForce
  for (const number of numbers) {
    const tip = page.records.get(number)?.proposal.tip
    if (!tip) throw new ProposalNotFoundProblem(number)
    const joined = await join(repository, head, tree, tip)
    conflicts.push(...joined.conflicts.map((path) => ({ number, path })))
    tree = joined.tree
  }
  const differences = await diffTrees(objects, inForce, tree)
  return {
    head,
    differences: differences.map(({ path, before, after }) => ({ path, before: before?.oid ?? null, after: after?.oid ?? null })),
    conflicts,
    mergedTree: conflicts.length > 0 ? null : tree,
  }
}

// Trees and no commits: what is only looked at leaves nothing behind but objects that its publication would write too.
async function join({ objects }: Repository, head: Oid, ours: Oid, tip: Oid) {
  const base = await mergeBase(objects, head, tip)
  if (base === null) throw new RepositoryBrokenProblem('a proposal has nothing in common with what is published', { head, tip })
  const batch = new ObjectBatch(objects, null)
  const joined = await mergeTrees(batch, await objects.treeOf(base), ours, await objects.treeOf(tip))
  await batch.flush()
  return joined
}
