import type { Person } from '../access/person.ts'
import type { FileChange } from '../forge/commit.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { EntryName, RemovalReason } from '../model/gone/gone-values.ts'
import { parseEntry } from '../model/parse.ts'
import { romeDay } from '../site/rome-day.ts'
import { allowWriting } from './allow.ts'
import { DestinationProblem } from './problems/destination-problem.ts'
import { InvalidEntryProblem } from './problems/invalid-entry-problem.ts'
import type { Published } from './published.ts'
import { refuseWhileLinked } from './refuse-while-linked.ts'
import { leavesTrace } from './removal/leaves-trace.ts'
import { type PageInForce, pageInForce } from './removal/page-in-force.ts'
import { proposeAndSend } from './removal/propose-and-send.ts'
import { refuseLostDestination } from './removal/refuse-lost-destination.ts'
import { tombstone } from './removal/tombstone.ts'
import { withoutPage } from './removal/without-page.ts'
import { REMOVAL_WORDS as say } from './removal/words.ts'
import type { Workplace } from './workplace.ts'

export interface RemovalRequest {
  readonly requestId: string
  readonly path: string
  /** The commit in force the person was looking at. */
  readonly head: string
  readonly reason: RemovalReason
  /** The reason in their own words, for who reads the old address; `''` for none. */
  readonly words: string
  /** Where who has the old address is sent; `null`: they are told that the page is gone. */
  readonly destination: EntryName | null
}

/**
 * Somebody who may write a page asks to take it away: a proposal like any other, sent to the central office at once. In it
 * is what readers will find in its place.
 *
 * @throws {StillLinkedProblem | StaleEntryProblem | DestinationProblem} while another page of the site points at it, when it
 *   changed meanwhile, when readers would be sent to nothing
 */
export async function proposeRemoval(work: Workplace, person: Person, request: RemovalRequest): Promise<Proposal> {
  const published = await work.published()
  const page = await pageInForce(work, published, person, request)
  const after = withoutPage(published, request.path)
  const left = await leftInPlace(work, after, person, page, request)
  await refuseWhileLinked(work.forge, after, person, request.path, page.oid)
  const title = page.entry ? String(page.entry.values.titolo) : page.place.slug
  return proposeAndSend(work, person, {
    place: page.place,
    title,
    kind: 'removal',
    message: say.removed(title),
    base: published.head,
    changes: [{ path: request.path, content: null }, ...left],
    requestId: request.requestId,
    reason: request.words === '' ? say.reason[request.reason] : `${say.reason[request.reason]} ${request.words}`,
  })
}

async function leftInPlace(work: Workplace, after: Published, person: Person, { entry, site, left }: PageInForce, { reason, words, destination }: RemovalRequest): Promise<readonly FileChange[]> {
  if (!entry || !leavesTrace(entry.type)) return []
  if (reason === 'altro' && words === '') throw new DestinationProblem('words')
  if (reason === 'unita' && destination === null) throw new DestinationProblem('needed')
  const change = tombstone(site, entry, { reason, words, destination, day: romeDay(work.now()) }, left)
  allowWriting(after, person, [change.path])
  const result = parseEntry(change.path, change.content ?? new Uint8Array(), site.tipo)
  if ('issues' in result) throw new InvalidEntryProblem(result.issues)
  await refuseLostDestination(work, after, result.entry)
  return [change]
}
