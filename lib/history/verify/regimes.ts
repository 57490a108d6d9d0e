import type { Oid } from '../../forge/commit.ts'
import type { Difference } from '../../forge/forge.ts'
import { Problem } from '../../errors/problem.ts'
import { RepositoryBrokenProblem } from '../../forge/problems/repository-broken-problem.ts'
import { type Published, publishedAt } from '../../workflow/published.ts'
import { touchesRights } from '../../workflow/rights-review.ts'
import { siteIndexes } from '../../workflow/site-index.ts'
import type { PastReading } from './past-forge.ts'
import { pastForge } from './past-forge.ts'

/**
 * What was in force at each commit of the published line, asked for in its order. Rules, rubrica and sites are read again
 * where a commit touched them; where they do not load the last that did stay in force, as they do in the portal.
 */
export class Regimes {
  readonly #reading: PastReading
  #last: Published | null = null
  #isStale = true

  constructor(reading: PastReading) {
    this.#reading = reading
  }

  /** Told of what a commit changed, before what comes after it is asked for. */
  changed(differences: readonly Difference[]): void {
    const last = this.#last
    this.#isStale ||= !last || differences.some(({ path }) => touchesRights(last, path))
  }

  /** `isRead` tells whether its own rules could be read; `null` where none ever could. */
  async at(commit: Oid): Promise<{ readonly published: Published; readonly isRead: boolean } | null> {
    const known = this.#last
    if (known && !this.#isStale) return { published: await this.#moved(known, commit), isRead: true }
    const forge = pastForge(this.#reading, { before: commit, after: commit, tip: commit, differences: [] })
    const read = await publishedAt(forge, commit).catch(unlessUnsound)
    if (!read && !known) return null
    this.#last = read ?? known
    this.#isStale = !read
    return { published: read ?? (await this.#moved(known as Published, commit)), isRead: read !== null }
  }

  async #moved(known: Published, head: Oid): Promise<Published> {
    const files = await this.#reading.list(head, 'content')
    return { ...known, head, files, index: siteIndexes(files) }
  }
}

/** What is missing or damaged is no text that does not load: nothing can be decided without it. */
function unlessUnsound(error: unknown): null {
  if (error instanceof Problem && !(error instanceof RepositoryBrokenProblem)) return null
  throw error
}
