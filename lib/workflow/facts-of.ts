import type { Difference, Forge } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import { isOpen } from '../forge/transitions.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import { factsBetween } from '../model/facts/facts-between.ts'
import type { EntryFacts, ProposalFacts } from '../model/facts/proposal-facts.ts'
import { referencesOf } from '../model/references.ts'
import { filesInForce } from './facts/files-in-force.ts'
import { mediaPath } from './facts/known-of.ts'
import { mediaFacts } from './facts/media-facts.ts'
import { type PageChange, pageChanges } from './facts/page-change.ts'
import { pageVersions } from './facts/page-versions.ts'
import type { Published } from './published.ts'
import { RULES_PATH, rightsReview } from './rights-review.ts'
import type { Workplace } from './workplace.ts'

type Facts = Omit<ProposalFacts, 'rights'>
const NOTHING: ProposalFacts = { entries: [], media: [], rights: false, others: false }
// More open proposals than any office has; past it the oldest are found out again.
const KEPT = 2_000
const kept = new WeakMap<Forge, Map<string, Promise<Facts>>>()

/**
 * What an open proposal changes, in words; nothing for one that is closed.
 *
 * Found out once for each text of the proposal and each state of the pages it touches: what is published elsewhere leaves
 * it as it is, so that a queue of five hundred is read again at the cost of what changed.
 */
export async function factsOf(work: Workplace, published: Published, proposal: Proposal): Promise<ProposalFacts> {
  if (!isOpen(proposal)) return NOTHING
  const review = await rightsReview(work, published, proposal)
  return { ...(await remembered(work, published, proposal)), rights: review !== null }
}

function remembered(work: Workplace, published: Published, proposal: Proposal): Promise<Facts> {
  const known = kept.get(work.forge) ?? new Map<string, Promise<Facts>>()
  kept.set(work.forge, known)
  const inForce = filesInForce(published)
  const key = [proposal.tip, ...proposal.paths.map((path) => inForce.get(path)?.oid ?? '')].join(' ')
  const before = known.get(key)
  if (before) return before
  const facts = work.forge.compare(proposal.number).then(({ differences }) => factsIn(work, published, proposal, differences))
  known.set(key, facts)
  // What could not be read is asked again.
  facts.catch(() => known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return facts
}

/** What these differences of a proposal say in words, open or published. */
export async function factsIn(work: Workplace, published: Published, proposal: Proposal, differences: readonly Difference[]): Promise<Facts> {
  const pages = await Promise.all(pageChanges(proposal, differences).map((page) => ofPage(work, published, page, differences)))
  const told = new Set(pages.flatMap(({ files }) => files))
  return {
    entries: pages.map(({ entry }) => entry),
    media: await mediaFacts(work, differences, told),
    others: differences.some(({ path }) => path !== RULES_PATH && !readEntryPath(path) && !readMediaPath(path)),
  }
}

async function ofPage(work: Workplace, published: Published, page: PageChange, differences: readonly Difference[]): Promise<{ readonly entry: EntryFacts; readonly files: readonly string[] }> {
  const { path, what } = page
  const versions = await pageVersions(work, published, page, differences)
  if (!versions) return { entry: { path, title: path, what, facts: [] }, files: [] }
  const { site, before, after, known } = versions
  const whole = what === 'new' || what === 'removal'
  return {
    entry: { path, title: String((after ?? before)?.values.titolo ?? path), what, facts: whole ? [] : factsBetween(before, after, site.tipo, known) },
    files: after ? referencesOf(after, site.tipo).flatMap((reference) => (reference.kind === 'media' ? [mediaPath(site, reference.file)] : [])) : [],
  }
}
