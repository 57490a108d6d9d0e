import type { Oid } from '../../forge/commit.ts'
import type { Kept } from '../../forge/git/kept.ts'
import { entryAt } from '../../forge/git/trees/entry-at.ts'
import { LeastRecent } from '../../forge/git/objects/least-recent.ts'
import { Problem } from '../../errors/problem.ts'
import { RepositoryBrokenProblem } from '../../forge/problems/repository-broken-problem.ts'
import { COMMON_AREA, parseSites } from '../../model/sites.ts'
import { directoryEntry } from '../../model/types/directory-entry.ts'
import { type Published, publishedAt } from '../../workflow/published.ts'
import { RULES_PATH } from '../../workflow/rights-review.ts'
import { siteIndexes } from '../../workflow/site-index.ts'
import { SITES_PATH } from '../../workflow/sites-after.ts'
import { pastForge, type PastReading } from '../verify/past-forge.ts'

/** `isRead`: its own rules could be read; otherwise the last ones that could stay in force, as in the portal. */
export interface Regime {
  readonly published: Published
  readonly isRead: boolean
}

/** Rules and rubricas that are kept; a body changes them a few times a week. */
const KEPT = 200
/** So many commits in a row whose rules do not load, and there is nothing to decide by. */
const FARTHEST = 1_000

/**
 * Rules, rubrica and sites in force at any commit of the line, in any order: they are the same wherever their files are.
 * The pages in force are left out: no decision is taken from them, and a site of ten thousand would be listed each time.
 */
export class RegimeBook {
  readonly #reading: PastReading
  readonly #known = new LeastRecent<string, Published | null>(KEPT)
  readonly #intranets = new LeastRecent<Oid, readonly string[]>(KEPT)

  constructor(reading: PastReading) {
    this.#reading = reading
  }

  /** `null` where no rules could ever be read. */
  async at(kept: Kept, commit: Oid): Promise<Regime | null> {
    let isRead = true
    let oid: Oid | undefined = commit
    for (let steps = 0; oid !== undefined && steps < FARTHEST; steps += 1) {
      const published = await this.#own(kept, oid)
      if (published) return { published: { ...published, head: commit }, isRead }
      isRead = false
      oid = (await kept.objects.commit(oid)).parents[0]
    }
    return null
  }

  async #own(kept: Kept, commit: Oid): Promise<Published | null> {
    const key = await this.#keyOf(kept, commit)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const forge = pastForge(this.#reading, { before: commit, after: commit, tip: commit, differences: [] })
    const read = await publishedAt(forge, commit).catch(unlessUnsound)
    const own = read && { ...read, files: [], index: siteIndexes([]) }
    this.#known.set(key, own)
    return own
  }

  async #keyOf({ objects }: Kept, commit: Oid): Promise<string> {
    const { tree } = await objects.commit(commit)
    const at = async (path: string) => (await entryAt(objects, tree, path))?.oid ?? '-'
    const sites = await at(SITES_PATH)
    const people = (await this.#intranetsIn(sites)).map((key) => at(`content/${key}/${COMMON_AREA}/${directoryEntry.name}`))
    return [await at(RULES_PATH), sites, ...(await Promise.all(people))].join(' ')
  }

  async #intranetsIn(oid: Oid): Promise<readonly string[]> {
    const known = this.#intranets.get(oid)
    if (known) return known
    const found = oid === '-' ? [] : await this.#reading.blob(oid).then((bytes) => parseSites(new TextDecoder().decode(bytes))).catch(unlessUnsound)
    const keys = (found ?? []).filter(({ tipo }) => tipo === 'intranet').map(({ key }) => key)
    this.#intranets.set(oid, keys)
    return keys
  }
}

/** What is missing or damaged is no text that does not load: nothing can be decided without it. */
function unlessUnsound(error: unknown): null {
  if (error instanceof Problem && !(error instanceof RepositoryBrokenProblem)) return null
  throw error
}
