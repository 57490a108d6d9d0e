import type { Person } from '../access/person.ts'
import { checkMedia } from '../checks/media.ts'
import { checkPlace } from '../checks/tree.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { Entry } from '../model/entry.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { sameMarkdown } from '../model/same-markdown.ts'
import { serializeEntry } from '../model/serialize.ts'
import type { Site } from '../model/sites.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { checkDirectoryEntry } from './check-directory-entry.ts'
import { personalChanges } from './personal-changes.ts'
import { InvalidEntryProblem } from './problems/invalid-entry-problem.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import { PageLeavingProblem } from './problems/page-leaving-problem.ts'
import { ShrunkTextProblem } from './problems/shrunk-text-problem.ts'
import { StaleEntryProblem } from './problems/stale-entry-problem.ts'
import { branchOf, nameOfEntry } from './proposal-name.ts'
import type { Published } from './published.ts'
import { refusePlainPersonal } from './refuse-plain-personal.ts'
import { addressLeft } from './removal/address-left.ts'
import { sameBytes } from './same-bytes.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

/** A save: what the person wrote, and what they were looking at when they wrote it. */
export interface SaveRequest {
  readonly requestId: string
  readonly path: string
  readonly text: string
  readonly media: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** The commit in force that was loaded, and the tip of the proposal that was, if there was one. */
  readonly base: { readonly head: string; readonly tip: string | null }
  /** The person has said that most of the text is meant to go. */
  readonly confirmed: boolean
}

/**
 * A referent saves a page: a new proposal, or one more step of the open one.
 *
 * @throws {NotAllowedProblem | InvalidEntryProblem | StaleEntryProblem | ShrunkTextProblem | PageLeavingProblem | PersonalFileProblem} nothing is written then
 */
export async function saveEntry(work: Workplace, person: Person, request: SaveRequest): Promise<Proposal> {
  const published = await work.published()
  const { site, name } = placeOf(published, request)
  allowWriting(published, person, [request.path, ...request.media.map((file) => file.path)])
  for (const file of request.media) checkMedia(file.path, file.bytes)

  const open = await work.forge.open(branchOf(name))
  if (open?.kind === 'removal' || open?.kind === 'move') throw new PageLeavingProblem(request.path)
  const before = await loadedEntry(work, request, open, site)
  const entry = readEntry(request, site)
  await checkAmongOthers(work, published, request, open, entry, site)
  if (before && !request.confirmed) refuseShrinking(before, entry)

  const left = await addressLeft(work, published, site, entry, open)
  allowWriting(published, person, left.map((file) => file.path))
  await refusePlainFiles(work, published, request, open, entry, site)
  const changes = [...(await personalChanges(work, site, entry, request.media)), { path: request.path, content: encode(keepSpelling(entry, before)) }, ...left]
  const title = String(entry.values.titolo)
  const common = { author: authorOf(person), changes, title, requestId: request.requestId }
  if (open) return work.forge.amend({ ...common, number: open.number, expectedTip: request.base.tip ?? '', message: say.amended(title) })
  return work.forge.propose({
    ...common,
    branch: branchOf(name),
    kind: before ? 'change' : 'new',
    message: before ? say.changed(title) : say.created(title),
    base: published.head,
  })
}

function placeOf(published: Published, request: SaveRequest): { site: Site; name: ReturnType<typeof nameOfEntry> } {
  const place = readEntryPath(request.path)
  const site = place && published.site(place.site)
  if (!place || !site) throw new NotAllowedProblem('write', request.path)
  return { site, name: nameOfEntry(place) }
}

// An open proposal is compared by the forge, tip against tip, which also knows a save that was sent twice. Without one,
// the file in force must be the one the person had loaded.
async function loadedEntry({ forge }: Workplace, request: SaveRequest, open: Proposal | null, site: Site): Promise<Entry | null> {
  const head = await forge.head()
  const inForce = await forge.read(head, request.path)
  if (!open && request.base.tip !== null) throw new StaleEntryProblem(request.path)
  if (!open && request.base.head !== head && !sameBytes(inForce, await forge.read(request.base.head, request.path))) throw new StaleEntryProblem(request.path)
  const bytes = open ? ((await forge.read(open.tip, request.path)) ?? inForce) : inForce
  const result = bytes && parseEntry(request.path, bytes, site.tipo)
  return result && 'entry' in result ? result.entry : null
}

function readEntry(request: SaveRequest, site: Site): Entry {
  const result = parseEntry(request.path, encode(request.text), site.tipo)
  if ('issues' in result) throw new InvalidEntryProblem(result.issues)
  return result.entry
}

async function checkAmongOthers({ forge }: Workplace, published: Published, request: SaveRequest, open: Proposal | null, entry: Entry, site: Site): Promise<void> {
  const index = published.index(site)
  const brought = new Set(request.media.map((file) => file.path))
  const proposed = new Set(open ? (await forge.list(open.tip, `content/${site.key}`)).map((file) => file.path) : [])
  const hasMedia = (path: string) => index.hasMedia(path) || brought.has(path) || proposed.has(path)
  const issues = [...checkPlace(entry, { ...index, hasMedia }), ...checkDirectoryEntry(entry, published)]
  if (issues.length > 0) throw new InvalidEntryProblem(issues)
}

const SHRUNK = { from: 400, to: 0.2 }

function refuseShrinking(before: Entry, after: Entry): void {
  const [was, is] = [before, after].map((entry) => String(entry.values.body ?? '').length)
  if (was !== undefined && is !== undefined && was >= SHRUNK.from && is < was * SHRUNK.to) throw new ShrunkTextProblem(was, is)
}

function keepSpelling(entry: Entry, before: Entry | null): string {
  const [now, then] = [String(entry.values.body ?? ''), String(before?.values.body ?? '')]
  return serializeEntry(before && sameMarkdown(now, then) ? { values: { ...entry.values, ...(then ? { body: then } : {}) } } : entry)
}

/** Of the files that come with the save none is plain; the others are there already, proposed or in force. */
async function refusePlainFiles({ forge }: Workplace, published: Published, { media }: SaveRequest, open: Proposal | null, entry: Entry, site: Site): Promise<void> {
  const brought = new Set(media.map(({ path }) => path))
  const files = open ? await forge.list(open.tip, `content/${site.key}`) : published.files
  refusePlainPersonal(site, entry, files.filter(({ path }) => !brought.has(path)))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
