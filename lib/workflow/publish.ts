import { accessPath } from '../access/covering.ts'
import type { Person } from '../access/person.ts'
import { publishable } from '../access/publishable.ts'
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
import { findProposal } from './find-proposal.ts'
import { InvalidEntryProblem } from './problems/invalid-entry-problem.ts'
import { NotPublishableProblem } from './problems/not-publishable-problem.ts'
import type { Published } from './published.ts'
import { refuseWhileLinked } from './refuse-while-linked.ts'
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
  allowApproving(await work.published(), person, seen)
  const approved = hasApproved(person, seen) ? seen : await approve(work, person, request)
  const published = await work.published()
  refuseUnlessPublishable(published, approved)
  await refuseUnlessSound(work, published, approved)
  return work.forge.merge({
    number: approved.number,
    expectedTip: request.tip,
    by: authorOf(person),
    message: say.published(approved.title),
    trailers: [
      ['Proposal', String(approved.number)],
      ...approved.authors.map((author) => ['Author', nameAndAddress(author)] as const),
      ...approved.approvals.filter(({ tree }) => tree === approved.tree).map(({ by, role }) => ['Approved-by', `${nameAndAddress(by)} (${role})`] as const),
    ],
  })
}

function hasApproved(person: Person, proposal: Proposal): boolean {
  return proposal.status === 'pending_publish' && proposal.approvals.some(({ by, tree }) => by.id === person.id && tree === proposal.tree)
}

function refuseUnlessPublishable({ rules, people }: Published, proposal: Proposal): void {
  const known = (author: Author): Person => people.get(author.id) ?? { ...author, member: '', office: '', role: '', groups: [] }
  const verdict = publishable(rules, {
    paths: proposal.paths.map(accessPath),
    authors: proposal.authors.map(known),
    approvals: proposal.approvals.map(({ by, tree }) => ({ by: known(by), tree })),
    tree: proposal.tree,
  })
  if (!verdict.publishable) throw new NotPublishableProblem(verdict.why, verdict.path)
}

async function refuseUnlessSound(work: Workplace, published: Published, proposal: Proposal): Promise<void> {
  const { differences } = await work.forge.compare(proposal.number)
  const added = new Set(differences.filter(({ after }) => after !== null).map(({ path }) => path))
  const issues = await Promise.all(differences.map((difference) => issuesOf(work, published, difference, added)))
  if (issues.flat().length > 0) throw new InvalidEntryProblem(issues.flat())
}

async function issuesOf({ forge }: Workplace, published: Published, { path, after }: Difference, added: ReadonlySet<string>): Promise<readonly EntryIssue[]> {
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  if (!site) return []
  if (after === null) {
    await refuseWhileLinked(forge, published, path)
    return []
  }
  const result = parseEntry(path, await forge.blob(after), site.tipo)
  if ('issues' in result) return result.issues
  const index = published.index(site)
  return checkPlace(result.entry, { ...index, hasMedia: (media) => index.hasMedia(media) || added.has(media) })
}

function nameAndAddress({ name, email }: Author): string {
  return `${name} <${email}>`
}
