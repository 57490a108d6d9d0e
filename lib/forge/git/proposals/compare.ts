import type { Oid } from '../../commit.ts'
import type { Comparison } from '../../forge.ts'
import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import type { CommitObject } from '../objects/commit-object.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { diffTrees } from '../trees/diff-trees.ts'
import { RECORDS } from './record-book.ts'

/** What publishing a proposal now would change; of one that was published, what that changed. */
export async function compare(repository: Repository, number: number): Promise<Comparison> {
  const { merges, objects, records, refs } = repository
  const page = await records.at(await refs.read(RECORDS))
  const proposal = page.records.get(number)?.proposal
  if (!proposal) throw new ProposalNotFoundProblem(number)
  const { tip, merged } = proposal
  if (merged) return published(objects, tip, await objects.commit(merged))
  const head = await publishedHead(repository)
  const { base, tree, conflicts } = await merges.merge(head, tip)
  return { base, head, tip, differences: await differencesOf(objects, head, tree), conflicts, mergedTree: conflicts.length > 0 ? null : tree }
}

async function published(objects: ObjectStore, tip: Oid, { parents: [head = tip], tree }: CommitObject): Promise<Comparison> {
  return { base: head, head, tip, differences: await differencesOf(objects, head, tree), conflicts: [], mergedTree: tree }
}

async function differencesOf(objects: ObjectStore, head: Oid, tree: Oid): Promise<Comparison['differences']> {
  const differences = await diffTrees(objects, await objects.treeOf(head), tree)
  return differences.map(({ path, before, after }) => ({ path, before: before?.oid ?? null, after: after?.oid ?? null }))
}
