import type { Person } from '../../access/person.ts'
import type { Rules } from '../../access/rules.ts'
import { checkPlace } from '../../checks/tree.ts'
import type { Difference, JoinedComparison } from '../../forge/forge.ts'
import { MergeConflictProblem } from '../../forge/problems/merge-conflict-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { EntryIssue } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import { checkDirectoryEntry } from '../check-directory-entry.ts'
import { InvalidEntryProblem } from '../problems/invalid-entry-problem.ts'
import { PackageProblem } from '../problems/package-problem.ts'
import { UnsoundRightsProblem } from '../problems/unsound-rights-problem.ts'
import type { Published } from '../published.ts'
import { refusePlainPersonal } from '../refuse-plain-personal.ts'
import { refuseWhileLinked } from '../refuse-while-linked.ts'
import { refuseLostDestination } from '../removal/refuse-lost-destination.ts'
import { rightsReview } from '../rights-review.ts'
import { siteIndexes } from '../site-index.ts'
import { sitesAfter, withSites } from '../sites-after.ts'
import type { Workplace } from '../workplace.ts'

/**
 * Checks what would be in force once these proposals are published together, joined with what others published
 * meanwhile: an approval is of the words, not of a relation that was removed yesterday. What one of them brings is
 * there for the others, and what one takes away is gone for them.
 *
 * @throws {UnsoundRightsProblem | PackageProblem | MergeConflictProblem | StillLinkedProblem | DestinationProblem | PersonalFileProblem | InvalidEntryProblem}
 */
export async function refuseUnlessSound(work: Workplace, published: Published, person: Person, proposals: readonly Proposal[]): Promise<void> {
  const rules = await rulesAfter(work, published, proposals)
  const joined = await work.forge.compareAll(proposals.map(({ number }) => number))
  const after = await publishedAfter(work, published, joined, proposals)
  const issues = await Promise.all(joined.differences.map((difference) => issuesOf(work, after, person, rules, difference)))
  if (issues.flat().length > 0) throw new InvalidEntryProblem(issues.flat())
}

async function rulesAfter(work: Workplace, published: Published, proposals: readonly Proposal[]): Promise<Rules> {
  let rules = published.rules
  for (const proposal of proposals) {
    const review = await rightsReview(work, published, proposal)
    if (review && review.issues.length > 0) throw new UnsoundRightsProblem(review.issues)
    if (review && proposals.length > 1) throw new PackageProblem('rights', proposal.title)
    rules = review?.after.rules ?? rules
  }
  return rules
}

async function publishedAfter({ forge }: Workplace, published: Published, { conflicts, differences, mergedTree }: JoinedComparison, proposals: readonly Proposal[]): Promise<Published> {
  const [conflict] = conflicts
  if (conflict && proposals.length > 1) throw new PackageProblem('conflict', proposals.find(({ number }) => number === conflict.number)?.title)
  if (conflict || mergedTree === null) throw new MergeConflictProblem(conflict?.number ?? 0, conflicts.map(({ path }) => path))
  const files = await forge.list(mergedTree, 'content')
  return { ...withSites(published, await sitesAfter(forge, published, differences)), files, index: siteIndexes(files) }
}

async function issuesOf(work: Workplace, after: Published, person: Person, rules: Rules, difference: Difference): Promise<readonly EntryIssue[]> {
  const { path } = difference
  const site = after.site(readEntryPath(path)?.site ?? '')
  if (!site) return []
  if (difference.after === null) {
    await refuseWhileLinked(work.forge, after, person, path, difference.before)
    return []
  }
  const result = parseEntry(path, await work.forge.blob(difference.after), site.tipo)
  if ('issues' in result) return result.issues
  await refuseLostDestination(work, after, result.entry)
  refusePlainPersonal(site, result.entry, after.files)
  return [...checkPlace(result.entry, after.index(site)), ...checkDirectoryEntry(result.entry, { rules, people: after.people })]
}
