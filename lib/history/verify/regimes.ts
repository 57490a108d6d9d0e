import type { Oid } from '../../forge/commit.ts'
import { Problem } from '../../errors/problem.ts'
import type { TreeDifference } from '../../forge/git/trees/diff-trees.ts'
import { RepositoryBrokenProblem } from '../../forge/problems/repository-broken-problem.ts'
import { type Published, publishedAt } from '../../workflow/published.ts'
import { touchesRights } from '../../workflow/rights-review.ts'
import { siteIndexes } from '../../workflow/site-index.ts'
import type { Archive } from './archive.ts'
import { FilesSoFar } from './files-so-far.ts'
import { pastForge, type PastReading } from './past-forge.ts'

/** What was in force, and whether its own rules could be read. */
export interface Regime {
  readonly published: Published
  readonly isRead: boolean
}

/**
 * What was in force at each commit of the published line, asked for in its order. Rules, rubrica and sites are read again
 * where a commit touched them; where they do not load the last that did stay in force, as they do in the portal.
 */
export class Regimes {
  readonly #objects: Archive['objects']
  readonly #reading: PastReading
  #last: { readonly published: Published; readonly files: FilesSoFar } | null = null
  #isStale = true

  constructor({ objects }: Pick<Archive, 'objects'>, reading: PastReading) {
    this.#objects = objects
    this.#reading = reading
  }

  /** Told of what each commit changed, before what comes after it is asked for. */
  changed(differences: readonly TreeDifference[]): void {
    const last = this.#last
    last?.files.changed(differences)
    this.#isStale ||= !last || differences.some(({ path }) => touchesRights(last.published, path))
  }

  /** `null` where no rules could ever be read. */
  async at(commit: Oid): Promise<Regime | null> {
    if (this.#isStale) {
      const read = await this.#readAt(commit)
      if (read) return { published: read, isRead: true }
    }
    const last = this.#last
    return last && { published: moved(last.published, commit, await last.files.now()), isRead: !this.#isStale }
  }

  async #readAt(commit: Oid): Promise<Published | null> {
    const forge = pastForge(this.#reading, { before: commit, after: commit, tip: commit, differences: [] })
    const published = await publishedAt(forge, commit).catch(unlessUnsound)
    if (!published) return null
    this.#last = { published, files: new FilesSoFar(this.#objects, published.files) }
    this.#isStale = false
    return published
  }
}

/** The same rules and people over other files; where pages are is found out when somebody asks. */
function moved(known: Published, head: Oid, files: Published['files']): Published {
  let index: Published['index'] | undefined
  return { ...known, head, files, index: (site) => (index ??= siteIndexes(files))(site) }
}

/** What is missing or damaged is no text that does not load: nothing can be decided without it. */
function unlessUnsound(error: unknown): null {
  if (error instanceof Problem && !(error instanceof RepositoryBrokenProblem)) return null
  throw error
}
