import type { Person } from '../../access/person.ts'
import { entryMeant } from '../../checks/tree.ts'
import type { Difference } from '../../forge/forge.ts'
import type { Oid } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath, writeEntryPath } from '../../model/entry-path.ts'
import { formerName, gonePathOf, isGonePath } from '../../model/gone/gone-path.ts'
import { destinationNamed, goneValues } from '../../model/gone/gone-values.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import type { DepartureAnswer } from '../../protocol/removal.ts'
import { addressOf } from '../../site/address.ts'
import { bundleOf } from '../decide/bundle-of.ts'
import type { Published } from '../published.ts'
import { siteIndexes } from '../site-index.ts'
import type { Workplace } from '../workplace.ts'
import { brokenLinks } from './broken-links.ts'
import { linksAnswer } from './links-answer.ts'
import { REMOVAL_WORDS as say } from './words.ts'

/** What is looked at to say what becomes of a page: what is in force, and what would be. */
interface Sight {
  readonly work: Workplace
  readonly published: Published
  readonly after: Published
  readonly person: Person
  readonly proposal: Proposal
  readonly differences: readonly Difference[]
}

/** The addresses that an open proposal leaves, and what readers will find there: from what is in the proposal, not from what was said of it. */
export async function departuresOf(work: Workplace, person: Person, proposal: Proposal): Promise<readonly DepartureAnswer[]> {
  if (!isOpen(proposal)) return []
  const published = await work.published()
  const { differences } = await work.forge.compare(proposal.number)
  const sight = { work, published, after: await inForceAfter(work, published, proposal), person, proposal, differences }
  const left = differences.filter(({ path, before, after }) => (isGonePath(path) ? after !== null : before !== null && after === null && readEntryPath(path)))
  const pages = [...new Set(left.map(({ path }) => (isGonePath(path) ? formerPath(path) : path)))]
  return (await Promise.all(pages.map((path) => departureOf(sight, path)))).filter((departure) => departure !== null)
}

// With the rest of its package, which takes links away as well.
async function inForceAfter(work: Workplace, published: Published, proposal: Proposal): Promise<Published> {
  const { mergedTree } = await work.forge.compareAll((await bundleOf(work, proposal)).map(({ number }) => number))
  if (mergedTree === null) return published
  const files = await work.forge.list(mergedTree, 'content')
  return { ...published, files, index: siteIndexes(files) }
}

function formerPath(gonePath: string): string {
  const place = readEntryPath(gonePath)
  return place ? writeEntryPath({ ...place, ...formerName(place.slug) }) : gonePath
}

async function departureOf(sight: Sight, path: string): Promise<DepartureAnswer | null> {
  const place = readEntryPath(path)
  const site = place && sight.published.site(place.site)
  if (!place || !site) return null
  const oid = sight.published.files.find((file) => file.path === path)?.oid ?? null
  const [before, left] = [await entryAt(sight, site, path, oid), await leftNow(sight, site, gonePathOf(place))]
  const values = left && goneValues(left)
  const named = values && destinationNamed(values)
  const heir = named ? entryMeant(sight.after.index(site), place.owner, named.type, named.slug) : movedTo(sight, path)
  const stays = sight.after.files.some((file) => file.path === path)
  const to = await linkTo(sight, site, heir)
  return {
    path,
    title: String(before?.values.titolo ?? values?.titolo ?? place.slug),
    what: values?.motivo === 'spostata' || (!values && to) ? 'moved' : 'removed',
    reason: values ? say.reason[values.motivo] : '',
    words: values?.spiegazione ?? '',
    addresses: values && before ? rooted(site, addressOf(before, site.tipo)) : [],
    to,
    pageUrl: left && !to ? `/api/desk/page?n=${sight.proposal.number}&side=after&path=${encodeURIComponent(left.path)}` : null,
    links: linksAnswer(sight.published, sight.person, stays ? [] : await brokenLinks(sight.work.forge, sight.after, site, place, oid)),
  }
}

function leftNow(sight: Sight, site: Site, path: string): Promise<Entry | null> {
  return entryAt(sight, site, path, sight.differences.find((difference) => difference.path === path)?.after ?? null)
}

/** Where a page went that left nothing behind: the proposal of a move brings it to one new place. */
function movedTo({ proposal, differences }: Sight, path: string): string | undefined {
  if (proposal.kind !== 'move') return undefined
  const type = readEntryPath(path)?.type
  return differences.find((difference) => difference.before === null && readEntryPath(difference.path)?.type === type)?.path
}

async function linkTo(sight: Sight, site: Site, path: string | undefined): Promise<DepartureAnswer['to']> {
  const entry = path === undefined ? null : await entryAt(sight, site, path, sight.after.files.find((file) => file.path === path)?.oid ?? null)
  return entry && { title: String(entry.values.titolo), url: rooted(site, addressOf(entry, site.tipo))[0] ?? '' }
}

async function entryAt({ work }: Sight, site: Site, path: string, oid: Oid | null): Promise<Entry | null> {
  const result = oid === null ? null : parseEntry(path, await work.forge.blob(oid), site.tipo)
  return result && 'entry' in result ? result.entry : null
}

function rooted({ base }: Site, address: string): readonly string[] {
  return address.includes('#') ? [] : [`${base}${address.slice(1)}`]
}
