import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import { checkPlace } from '../../checks/tree.ts'
import type { FileChange } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryPath, readEntryPath, writeEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import { serializeEntry } from '../../model/serialize.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'
import { romeDay } from '../../site/rome-day.ts'
import { allowWriting } from '../allow.ts'
import { InvalidEntryProblem } from '../problems/invalid-entry-problem.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { PlaceTakenProblem } from '../problems/place-taken-problem.ts'
import { StillLinkedProblem } from '../problems/still-linked-problem.ts'
import type { Published } from '../published.ts'
import { siteIndexes } from '../site-index.ts'
import type { Workplace } from '../workplace.ts'
import { leavesTrace } from './leaves-trace.ts'
import { type MediaAlong, mediaAlong } from './media-along.ts'
import { type PageInForce, pageInForce } from './page-in-force.ts'
import { proposeAndSend } from './propose-and-send.ts'
import { renamedReferences } from './renamed-references.ts'
import { tombstone } from './tombstone.ts'
import { REMOVAL_WORDS as say } from './words.ts'

export interface MoveEntryRequest {
  readonly requestId: string
  readonly path: string
  /** The commit in force the person was looking at. */
  readonly head: string
  /** The office or the area it goes to, and the last part of its address; either may stay as it is. */
  readonly owner: string
  readonly slug: string
}

/**
 * Somebody who may write in both places moves a page: the page as it is under its new name, the way from its old address,
 * and the relations that named it, in one proposal.
 *
 * @throws {PlaceTakenProblem | StaleEntryProblem} for a place that is taken, a page that changed meanwhile
 * @throws {StillLinkedProblem} while a page that this person may not write names it by its old name
 */
export async function moveEntry(work: Workplace, person: Person, request: MoveEntryRequest): Promise<Proposal> {
  const published = await work.published()
  const page = await pageInForce(work, published, person, request)
  const to = newPlace(published, page, request)
  allowWriting(published, person, [writeEntryPath(to)])
  const after = treeWith(published, page.place, to)(page.site)
  const along = page.entry ? await mediaAlong(work, published, page.site, page.entry, to.owner) : { changes: [], rename: (text: string) => text }
  const moved = movedEntry(page, to, along)
  const brought = new Set(along.changes.map(({ path }) => path))
  const issues = checkPlace(moved, { ...after, hasMedia: (path) => after.hasMedia(path) || brought.has(path) })
  if (issues.length > 0) throw new InvalidEntryProblem(issues)
  const { changes: renamed, stuck } = await renamedReferences(work, published, person, page.site, page.place, to, after)
  if (stuck.length > 0) throw stillLinked(published, person, request.path, stuck)
  const changes = [{ path: request.path, content: null }, { path: moved.path, content: encoded(moved) }, ...along.changes, ...wayFrom(work, page, moved), ...renamed]
  allowWriting(published, person, changes.map(({ path }) => path))
  const title = String(moved.values.titolo)
  return proposeAndSend(work, person, { place: page.place, title, kind: 'move', message: say.moved(title), base: published.head, changes, requestId: request.requestId, reason: say.reason.spostata })
}

function newPlace({ files }: Published, { place }: PageInForce, { owner, slug }: MoveEntryRequest): EntryPath {
  const to = { ...place, owner, slug }
  const path = writeEntryPath(to)
  if (!readEntryPath(path)) throw new NotAllowedProblem('write', path)
  if (owner === place.owner && slug === place.slug) throw new PlaceTakenProblem('same', path)
  if (files.some((file) => file.path === path)) throw new PlaceTakenProblem('taken', path)
  return to
}

function treeWith({ files }: Published, from: EntryPath, to: EntryPath) {
  const kept = files.filter(({ path }) => path !== writeEntryPath(from))
  return siteIndexes([...kept, { path: writeEntryPath(to), oid: '', size: 0 }])
}

function movedEntry({ entry, site, place }: PageInForce, to: EntryPath, { rename }: MediaAlong): Entry {
  const values = { ...entry?.values, ...(site.tipo === 'public' ? { ufficio: to.owner } : { area: to.owner }) }
  const result = parseEntry(writeEntryPath(to), new TextEncoder().encode(rename(serializeEntry({ values }))), site.tipo)
  if ('issues' in result) throw new InvalidEntryProblem(result.issues.map((issue) => ({ ...issue, path: writeEntryPath(place) })))
  return result.entry
}

// On a public site the office is not in the address: a page that only changes hands stays where it is read.
function wayFrom(work: Workplace, { entry, site, left }: PageInForce, moved: Entry): readonly FileChange[] {
  if (!entry || !leavesTrace(entry.type) || !changesAddress(entry, moved, site)) return []
  return [tombstone(site, entry, { reason: 'spostata', words: '', destination: { type: moved.type, slug: moved.slug }, day: romeDay(work.now()) }, left)]
}

function changesAddress(before: Entry, after: Entry, site: Site): boolean {
  return addressOf(before, site.tipo) !== addressOf(after, site.tipo)
}

function stillLinked({ rules }: Published, person: Person, path: string, stuck: readonly Entry[]): StillLinkedProblem {
  const readable = stuck.filter((entry) => mayRead(rules, person, accessPath(entry.path)))
  return new StillLinkedProblem(path, readable.map(({ values }) => String(values.titolo)), stuck.length - readable.length)
}

function encoded(entry: Entry): Uint8Array {
  return new TextEncoder().encode(serializeEntry(entry))
}
