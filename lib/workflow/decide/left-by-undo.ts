import type { FileChange } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { gonePathOf, isGonePath } from '../../model/gone/gone-path.ts'
import { goneValues } from '../../model/gone/gone-values.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { Published } from '../published.ts'
import { leavesTrace } from '../removal/leaves-trace.ts'
import { leftOf } from '../removal/page-in-force.ts'
import { type Farewell, tombstone } from '../removal/tombstone.ts'
import type { Workplace } from '../workplace.ts'
import { DECIDE_WORDS as say } from './words.ts'

/**
 * The way back from a publication with what it leaves at the addresses readers had meanwhile: where a page goes, why; where
 * it gets its former address again, the way to it. What was left there before the publication comes back as it was.
 */
export async function withLeftByUndo(work: Workplace, published: Published, undone: Pick<Proposal, 'kind'>, changes: readonly FileChange[]): Promise<readonly FileChange[]> {
  const left = await Promise.all(changes.filter(({ path }) => readEntryPath(path) && !isGonePath(path)).map((change) => leftBy(work, published, undone, changes, change)))
  const added = left.filter((change) => change !== null)
  return [...changes.filter(({ path }) => !added.some((change) => change.path === path)), ...added]
}

async function leftBy(work: Workplace, published: Published, undone: Pick<Proposal, 'kind'>, changes: readonly FileChange[], { path, content }: FileChange): Promise<FileChange | null> {
  const site = published.site(readEntryPath(path)?.site ?? '')
  const file = published.files.find((one) => one.path === path)
  const now = site && file ? entryOf(path, await work.forge.blob(file.oid), site) : null
  if (!site || !now || !leavesTrace(now.type)) return null
  const heir = entryOf(path, content, site) ?? (undone.kind === 'move' ? broughtBack(published, site, changes, now) : null)
  const address = addressOf(now, site.tipo)
  if (heir && addressOf(heir, site.tipo) === address) return null
  const before = await leftAfter(work, published, site, changes, now)
  if (before && goneValues(before)?.indirizzi?.includes(address)) return null
  return tombstone(site, now, { ...farewellTo(heir), day: romeDay(work.now()) }, before)
}

function farewellTo(heir: Entry | null): Omit<Farewell, 'day'> {
  if (heir) return { reason: 'spostata', words: '', destination: { type: heir.type, slug: heir.slug } }
  return { reason: 'altro', words: say.withdrawn, destination: null }
}

/** The page that a move had taken from its place. */
function broughtBack({ files }: Published, site: Site, changes: readonly FileChange[], { type }: Entry): Entry | null {
  const change = changes.find(({ path, content }) => content !== null && readEntryPath(path)?.type === type && !files.some((file) => file.path === path))
  return change ? entryOf(change.path, change.content, site) : null
}

/** What is left of the page once everything is as it was. */
function leftAfter(work: Workplace, published: Published, site: Site, changes: readonly FileChange[], page: Entry): Promise<Entry | null> {
  const change = changes.find(({ path }) => path === gonePathOf(page))
  return change ? Promise.resolve(entryOf(change.path, change.content, site)) : leftOf(work, published, site, page)
}

function entryOf(path: string, content: Uint8Array | null, { tipo }: Site): Entry | null {
  const result = content && parseEntry(path, content, tipo)
  return result && 'entry' in result ? result.entry : null
}
