import type { Comparison } from '../../forge.ts'
import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { diffTrees } from '../trees/diff-trees.ts'
import { RECORDS } from './record-book.ts'

/** What publishing a proposal now would change. */
export async function compare(repository: Repository, number: number): Promise<Comparison> {
  const { merges, objects, records, refs } = repository
  const page = await records.at(await refs.read(RECORDS))
  const tip = page.records.get(number)?.proposal.tip
  if (!tip) throw new ProposalNotFoundProblem(number)
  const head = await publishedHead(repository)
  const { base, tree, conflicts } = await merges.merge(head, tip)
  const differences = await diffTrees(objects, await objects.treeOf(head), tree)
  return {
    base,
    head,
    tip,
    differences: differences.map(({ path, before, after }) => ({ path, before: before?.oid ?? null, after: after?.oid ?? null })),
    conflicts,
    mergedTree: conflicts.length > 0 ? null : tree,
  }
}
