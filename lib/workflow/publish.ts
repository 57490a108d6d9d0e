import type { Lane } from '../access/lanes/lane.ts'
import type { Person } from '../access/person.ts'
import { publishable } from '../access/publishable.ts'
import type { Rules } from '../access/rules.ts'
import { checkPlace } from '../checks/tree.ts'
import type { Person as Author } from '../forge/commit.ts'
import type { Difference } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { EntryIssue } from '../model/entry.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { allowApproving } from './allow.ts'
import { approve } from './approve.ts'
import { authorOf } from './author.ts'
import { changeOf } from './change-of.ts'
import { checkDirectoryEntry } from './check-directory-entry.ts'
import { findProposal } from './find-proposal.ts'
import { laneOf } from './lane-of.ts'
import { InvalidEntryProblem } from './problems/invalid-entry-problem.ts'
import { memberName } from './member-name.ts'
import { NotPublishableProblem } from './problems/not-publishable-problem.ts'
import { UnsoundRightsProblem } from './problems/unsound-rights-problem.ts'
import type { Published } from './published.ts'
import { refuseWhileLinked } from './refuse-while-linked.ts'
import { type RightsReview, rightsReview } from './rights-review.ts'
import { ofName } from './rights-words.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

/**
 * A person of the central office approves and publishes.
 *
 * What would be in force is checked once more, joined with what others published meanwhile: an approval is of the
 * words, not of a relation that was removed yesterday.
 *
 * @throws {NotPublishableProblem} when the rules ask for more approvals; this person's approval is kept
 */
export async function publish(work: Workplace, person: Person, request: { readonly number: number; readonly tip: string }): Promise<Proposal> {
  const seen = await findProposal(work, person, request.number)
  await allowApproving(work, await work.published(), person, seen)
  const approved = hasApproved(person, seen) ? seen : await approve(work, person, request)
  const published = await work.published()
  const review = await rightsReview(work, published, approved)
  refuseUnlessPublishable(published, approved, review, await laneOf(work, published, approved))
  await refuseUnlessSound(work, published, person, approved, review)
  return work.forge.merge({
    number: approved.number,
    expectedTip: request.tip,
    by: authorOf(person),
    message: say.published(approved.title),
    trailers: [
      ['Proposal', String(approved.number)],
      ...(review && review.affected.length > 0 ? [['Affects', review.affected.join(', ')] as const] : []),
      ...approved.authors.map((author) => ['Author', nameAndAddress(author)] as const),
      ...approved.approvals.filter(({ tree }) => tree === approved.tree).map(({ by, role }) => ['Approved-by', `${nameAndAddress(by)} (${role})`] as const),
    ],
  })
}

function hasApproved(person: Person, proposal: Proposal): boolean {
  return proposal.status === 'pending_publish' && proposal.approvals.some(({ by, tree }) => by.id === person.id && tree === proposal.tree)
}

function refuseUnlessPublishable(published: Published, proposal: Proposal, review: RightsReview | null, lane: Lane): void {
  const verdict = publishable(published.rules, changeOf(published, proposal, review, lane))
  if (verdict.publishable) return
  throw new NotPublishableProblem(verdict.why, verdict.path, verdict.why === 'missing-member-approval' ? ofName(memberName(published, verdict.member)) : '')
}

async function refuseUnlessSound(work: Workplace, published: Published, person: Person, proposal: Proposal, review: RightsReview | null): Promise<void> {
  if (review && review.issues.length > 0) throw new UnsoundRightsProblem(review.issues)
  const { differences } = await work.forge.compare(proposal.number)
  const added = new Set(differences.filter(({ after }) => after !== null).map(({ path }) => path))
  const rules = review?.after.rules ?? published.rules
  const issues = await Promise.all(differences.map((difference) => issuesOf(work, published, person, rules, difference, added)))
  if (issues.flat().length > 0) throw new InvalidEntryProblem(issues.flat())
}

async function issuesOf({ forge }: Workplace, published: Published, person: Person, rules: Rules, { path, after }: Difference, added: ReadonlySet<string>): Promise<readonly EntryIssue[]> {
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  if (!site) return []
  if (after === null) {
    await refuseWhileLinked(forge, published, person, path)
    return []
  }
  const result = parseEntry(path, await forge.blob(after), site.tipo)
  if ('issues' in result) return result.issues
  const index = published.index(site)
  return [...checkPlace(result.entry, { ...index, hasMedia: (media) => index.hasMedia(media) || added.has(media) }), ...checkDirectoryEntry(result.entry, { rules, people: published.people })]
}

function nameAndAddress({ name, email }: Author): string {
  return `${name} <${email}>`
}
