import type { Oid } from '../../commit.ts'
import { amended, isOpen, tipsOf } from '../../transitions.ts'
import { mergeBase } from '../history/ancestry.ts'
import { personOf } from '../history/person-of.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { diffTrees } from '../trees/diff-trees.ts'
import type { Page } from './record-book.ts'
import type { ProposalRecord } from './record.ts'
import { branchRef, type Outcome, writeRecords } from './write-record.ts'

/**
 * Takes in what someone pushed to a proposal's branch with git by hand, as a forge does with a pull request: the proposal
 * is amended, so its approvals no longer count and who had it open is told. `true` when there was something to take in.
 *
 * A branch at a former tip is merely behind, and one that was deleted is put back by the write that follows.
 */
export async function adoptHandWork(repository: Repository, page: Page, record: ProposalRecord): Promise<boolean> {
  if (!isOpen(record.proposal)) return false
  const tip = await repository.refs.read(branchRef(record.proposal.branch))
  if (tip === null || tipsOf(record.proposal).includes(tip)) return false
  const outcome = await adopted(repository, record, tip)
  return outcome !== null && writeRecords(repository, new ObjectBatch(repository.objects, repository.sign), page, [outcome])
}

/** All the paths in which it differs from what was published count as the proposal's own, whoever wrote them. */
async function adopted({ objects, refs, clock }: Repository, record: ProposalRecord, tip: Oid): Promise<Outcome | null> {
  const base = await mergeBase(objects, await publishedHead({ refs }), tip)
  if (base === null) return null
  const { tree, author, message } = await objects.commit(tip)
  const differences = await diffTrees(objects, await objects.treeOf(base), tree)
  const by = personOf(author, message)
  const paths = differences.map(({ path }) => path)
  const proposal = amended(record.proposal, { tip, tree, by, at: clock(), paths })
  return { record: { ...record, proposal }, what: `amended by hand by ${by.id}`, by }
}
