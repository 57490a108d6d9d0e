import { affectedMembers } from '../access/affected-members.ts'
import { InvalidRulesProblem } from '../access/invalid-rules-problem.ts'
import { loadRules } from '../access/load.ts'
import { newShortages } from '../access/new-shortages.ts'
import { isPersonPlace, peopleOf } from '../access/people.ts'
import type { Person } from '../access/person.ts'
import { maySpeak } from '../access/publishable.ts'
import type { Regime } from '../access/regime.ts'
import { changesNothing, type RightsChange, rightsChange } from '../access/rights-change.ts'
import type { Difference, Forge } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import { isOpen } from '../forge/transitions.ts'
import { IllegibleColourProblem } from '../model/colour/illegible-colour-problem.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { InvalidSitesProblem } from '../model/invalid-sites-problem.ts'
import { parseEntry } from '../model/parse.ts'
import type { Published } from './published.ts'
import { SITES_PATH, sitesAfter, withSites } from './sites-after.ts'
import type { Workplace } from './workplace.ts'

export const RULES_PATH = 'content/regole.yml'

/** What a change of the rules, or of who is in which group, would come to if it were published now. */
export interface RightsReview {
  /** What is in force, and what would be; the same where the proposed rules do not load. */
  readonly before: Regime
  readonly after: Regime
  readonly change: RightsChange
  /** Do the proposed rules load at all? */
  readonly loads: boolean
  /** Why it may not be published as it is, one sentence each. */
  readonly issues: readonly string[]
  /** The municipalities that must say yes, each with an approver of its own. */
  readonly affected: readonly string[]
  /** People, by id, whose own rights change: another of their municipality speaks for it, where there is one. */
  readonly concerned: readonly string[]
  /** Those that are affected too and have nobody who approves anything, so that nobody could ever speak for them. */
  readonly voiceless: readonly string[]
}

const reviews = new WeakMap<Published, Map<string, Promise<RightsReview | null>>>()

/** What an open proposal changes of anybody's rights; `null` when it is closed or changes none. Found out once for each text and each state of what is in force. */
export function rightsReview(work: Workplace, published: Published, proposal: Proposal): Promise<RightsReview | null> {
  if (!isOpen(proposal) || !proposal.paths.some((path) => touchesRights(published, path))) return Promise.resolve(null)
  const known = reviews.get(published) ?? new Map<string, Promise<RightsReview | null>>()
  reviews.set(published, known)
  const review = known.get(proposal.tip) ?? work.forge.compare(proposal.number).then(({ differences }) => reviewOf(work.forge, published, differences))
  known.set(proposal.tip, review)
  return review
}

/** The same for a text of the rules that nobody has proposed yet. */
export function rulesReview(published: Published, text: string): RightsReview {
  const { rules, issues } = readRules(published, text)
  return reviewed(published, { rules, people: published.people }, issues)
}

/** Is this the rules file, the list of the sites they are of, or the card of a person? */
export function touchesRights(published: Pick<Published, 'site'>, path: string): boolean {
  return path === RULES_PATH || path === SITES_PATH || isDirectoryEntry(published, path)
}

export function isDirectoryEntry({ site }: Pick<Published, 'site'>, path: string): boolean {
  const place = readEntryPath(path)
  return place !== null && isPersonPlace(place) && site(place.site)?.tipo === 'intranet'
}

async function reviewOf(forge: Forge, published: Published, differences: readonly Difference[]): Promise<RightsReview | null> {
  const file = differences.find(({ path }) => path === RULES_PATH || path === SITES_PATH)
  const { sites, unreadable } = await proposedSites(forge, published, differences)
  const after = withSites(published, sites)
  const proposed = file ? readRules(after, await proposedRules(forge, published, differences)) : { rules: published.rules, issues: [] }
  const people = await peopleAfter(forge, published, differences)
  const review = reviewed(after, { rules: proposed.rules, people }, [...unreadable, ...proposed.issues])
  return file || !changesNothing(review.change) || review.issues.length > 0 ? review : null
}

async function proposedSites(forge: Forge, published: Published, differences: readonly Difference[]): Promise<{ readonly sites: Published['sites']; readonly unreadable: readonly string[] }> {
  try {
    return { sites: await sitesAfter(forge, published, differences), unreadable: [] }
  } catch (error) {
    if (!(error instanceof InvalidSitesProblem || error instanceof IllegibleColourProblem)) throw error
    return { sites: published.sites, unreadable: [error.message] }
  }
}

/** The text of the rules there would be: with other sites the same text may say something else, or nothing. */
async function proposedRules(forge: Forge, published: Published, differences: readonly Difference[]): Promise<string> {
  const file = differences.find(({ path }) => path === RULES_PATH)
  if (file) return file.after === null ? '' : new TextDecoder().decode(await forge.blob(file.after))
  return new TextDecoder().decode((await forge.read(published.head, RULES_PATH)) ?? new Uint8Array())
}

function readRules({ rules, sites }: Published, text: string): { readonly rules: Published['rules']; readonly issues: readonly string[] } {
  try {
    return { rules: loadRules(text, sites), issues: [] }
  } catch (error) {
    if (!(error instanceof InvalidRulesProblem)) throw error
    return { rules, issues: error.issues }
  }
}

async function peopleAfter(forge: Forge, published: Published, differences: readonly Difference[]): Promise<ReadonlyMap<string, Person>> {
  const people = new Map(published.people)
  for (const { path, after } of differences.filter((one) => isDirectoryEntry(published, one.path))) {
    // A card that cannot be read is nobody's: publication refuses it, and says why.
    people.delete(readEntryPath(path)?.slug ?? '')
    const result = after === null ? null : parseEntry(path, await forge.blob(after), 'intranet')
    if (result && 'entry' in result) for (const [id, person] of peopleOf([result.entry])) people.set(id, person)
  }
  return people
}

function reviewed(published: Published, after: Regime, issues: readonly string[]): RightsReview {
  const before = { rules: published.rules, people: published.people }
  const members = affectedMembers(before, after, published.sites)
  const change = rightsChange(before, after)
  const changed = change.people.map(({ before: person, after: now }) => (person ?? now)?.id ?? '')
  const voiced = membersWithVoice(published, [])
  const otherwise = membersWithVoice(published, changed)
  return {
    before,
    after,
    change,
    concerned: changed.filter((id) => otherwise.has(published.people.get(id)?.member ?? '')),
    loads: issues.length === 0,
    issues: [...issues, ...newShortages(before, after)],
    affected: members.filter((member) => voiced.has(member)),
    voiceless: members.filter((member) => !voiced.has(member)),
  }
}

/** The municipalities of which somebody approves anything, whoever is left out. */
function membersWithVoice({ rules, people }: Published, leftOut: readonly string[]): ReadonlySet<string> {
  return new Set([...people.values()].filter((person) => maySpeak(rules, { concerned: leftOut }, person)).map(({ member }) => member))
}
