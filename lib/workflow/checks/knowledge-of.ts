import { isScan } from '../../checks/attachments/is-scan.ts'
import type { EntryFacts } from '../../checks/knowledge/entry-facts.ts'
import { openKnowledge } from '../../checks/knowledge/open-knowledge.ts'
import type { SiteKnowledge, Speller } from '../../checks/knowledge/site-knowledge.ts'
import type { Difference, Forge } from '../../forge/forge.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import type { Site } from '../../model/sites.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { factsAt } from './facts-at.ts'

/** The site as it is in force, in a form that is quick to change. */
interface InForce {
  readonly entries: ReadonlyMap<string, EntryFacts>
  readonly media: ReadonlyMap<string, number>
}

const inForce = new WeakMap<Published, Map<string, Promise<InForce>>>()

/**
 * What the checkers may know of a site: what is in force, and over it what a proposal changes, so that a page may link to
 * another that comes with it.
 */
export async function knowledgeOf(work: Workplace, published: Published, site: Site, differences: readonly Difference[], speller: Speller | null): Promise<SiteKnowledge> {
  const base = await siteInForce(work.forge, published, site)
  const own = differences.filter(({ path }) => path.startsWith(`content/${site.key}/`))
  const [entries, media, scans] = await Promise.all([entriesWith(work.forge, base, own, site), mediaWith(work.forge, base, own), scansAmong(work.forge, own)])
  return openKnowledge({ site, entries, media, scans, today: romeDay(work.now()), speller })
}

function siteInForce(forge: Forge, published: Published, site: Site): Promise<InForce> {
  const known = inForce.get(published) ?? new Map<string, Promise<InForce>>()
  inForce.set(published, known)
  const sources = known.get(site.key) ?? readInForce(forge, published, site)
  known.set(site.key, sources)
  // What could not be read now may be read later.
  sources.catch(() => known.delete(site.key))
  return sources
}

async function readInForce(forge: Forge, { files }: Published, site: Site): Promise<InForce> {
  const own = files.filter(({ path }) => path.startsWith(`content/${site.key}/`))
  const entries = new Map<string, EntryFacts>()
  // One after the other: a site of thousands of pages is read while others are answered.
  for (const { path, oid } of own.filter((file) => readEntryPath(file.path))) {
    const facts = await factsAt(forge, path, oid, site.tipo)
    if (facts) entries.set(path, facts)
  }
  return { entries, media: new Map(own.filter(({ path }) => readMediaPath(path)).map(({ path, size }) => [path, size])) }
}

async function entriesWith(forge: Forge, { entries }: InForce, differences: readonly Difference[], site: Site): Promise<readonly EntryFacts[]> {
  const changed = new Map(entries)
  for (const { path, after } of differences.filter((one) => readEntryPath(one.path))) {
    const facts = after === null ? null : await factsAt(forge, path, after, site.tipo)
    if (facts) changed.set(path, facts)
    else changed.delete(path)
  }
  return [...changed.values()]
}

async function mediaWith(forge: Forge, { media }: InForce, differences: readonly Difference[]): Promise<ReadonlyMap<string, number>> {
  const changed = new Map(media)
  for (const { path, after } of differences.filter((one) => readMediaPath(one.path))) {
    if (after === null) changed.delete(path)
    else changed.set(path, (await forge.blob(after)).byteLength)
  }
  return changed
}

async function scansAmong(forge: Forge, differences: readonly Difference[]): Promise<ReadonlySet<string>> {
  const documents = differences.flatMap(({ path, after }) => (after !== null && path.endsWith('.pdf') ? [{ path, after }] : []))
  const found = await Promise.all(documents.map(async ({ path, after }) => (isScan(await forge.blob(after)) ? [path] : [])))
  return new Set(found.flat())
}
