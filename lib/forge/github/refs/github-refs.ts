import type { Oid } from '../../commit.ts'
import type { RefUpdate, Refs } from '../../git/refs.ts'
import { MAIN } from '../../git/repository.ts'
import { GitHubRulesProblem } from '../../problems/github-rules-problem.ts'
import { GitHubUnreachableProblem } from '../../problems/github-unreachable-problem.ts'
import * as answers from '../api/answers.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { Refusal } from '../api/refusal.ts'

interface Seen {
  readonly oid: Oid | null
  readonly etag: string | undefined
  readonly at: number
}

const KEPT = 5_000
/**
 * What is not there has no tag, so to ask for it counts each time: once a second, all day, it would use up most of what GitHub
 * allows in an hour. So many times longer such a ref of the records is taken to be absent; every write asks anew.
 */
const ABSENT_LONGER = 30

/**
 * Refs on GitHub. What was seen less than `freshFor` milliseconds ago is not asked again; what was seen before is
 * asked conditionally, which does not count towards the limit while it is unchanged.
 */
export class GitHubRefs implements Refs {
  readonly #api: GitHubApi
  readonly #freshFor: number
  readonly #seen = new Map<string, Seen>()

  constructor(api: GitHubApi, freshFor: number) {
    this.#api = api
    this.#freshFor = freshFor
  }

  async read(ref: string): Promise<Oid | null> {
    const seen = this.#seen.get(ref)
    return seen && Date.now() - seen.at < this.#freshFor * (isAbsentRecord(ref, seen) ? ABSENT_LONGER : 1) ? seen.oid : this.#ask(ref, seen)
  }

  /** Everything is asked again from here on. */
  forget(): void {
    for (const [ref, seen] of this.#seen) this.#seen.set(ref, { ...seen, at: 0 })
  }

  /**
   * The new commit has the expected one in its history, so "fast-forward only" is compare-and-swap. Where the answer was
   * lost, the ref itself tells whether it happened. Throws `GitHubRulesProblem`; `GitHubUnreachableProblem` when even that cannot be asked.
   */
  async update({ ref, from, to }: RefUpdate): Promise<boolean> {
    return this.#written(ref, to, () => {
      if (to === null) return this.#api.ask('DELETE /repos/{owner}/{repo}/git/refs/{+ref}', { ref: short(ref) }, answers.Nothing, { refusals: [404, 409, 422] })
      if (from === null) return this.#api.ask('POST /repos/{owner}/{repo}/git/refs', { ref, sha: to }, answers.Ref, { refusals: [409, 422] })
      return this.#patch(ref, to, false)
    })
  }

  /** Wherever it stands. For names that only show what is true elsewhere. */
  force(ref: string, to: Oid): Promise<boolean> {
    return this.#written(ref, to, () => this.#patch(ref, to, true))
  }

  async taken(ref: string): Promise<boolean> {
    const [kind, folder] = short(ref).split('/')
    return (await this.matching(`refs/${kind}/${folder}`)).some(({ ref: name }) => name === ref || name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`))
  }

  /** The refs whose names begin so. */
  async matching(prefix: string): Promise<readonly { readonly ref: string; readonly oid: Oid }[]> {
    const found = await this.#api.ask('GET /repos/{owner}/{repo}/git/matching-refs/{+ref}', { ref: short(prefix) }, answers.Refs)
    return found.map(({ ref, object }) => ({ ref, oid: object.sha }))
  }

  #patch(ref: string, to: Oid, force: boolean): Promise<unknown> {
    return this.#api.ask('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', { ref: short(ref), sha: to, force }, answers.Ref, { refusals: [404, 409, 422] })
  }

  async #written(ref: string, to: Oid | null, write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write()
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof GitHubUnreachableProblem || error instanceof GitHubRulesProblem)) throw error
      const now = await this.#ask(ref, undefined)
      if (now === to) return true
      if (error instanceof Refusal) return false
      throw error
    }
    this.#keep(ref, { oid: to, etag: undefined, at: Date.now() })
    return true
  }

  async #ask(ref: string, seen: Seen | undefined): Promise<Oid | null> {
    const at = Date.now()
    try {
      const { data, etag } = await this.#api.askTagged('GET /repos/{owner}/{repo}/git/ref/{+ref}', { ref: short(ref) }, answers.Ref, { refusals: [304, 404], ...(seen?.etag ? { etag: seen.etag } : {}) })
      this.#keep(ref, { oid: data.object.sha, etag, at })
      return data.object.sha
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.status === 304 && seen) {
        this.#keep(ref, { ...seen, at })
        return seen.oid
      }
      // Of a repository that is gone GitHub says the same as of a ref that is not there.
      if (ref === MAIN || seen?.oid) await this.#api.identify()
      this.#keep(ref, { oid: null, etag: undefined, at })
      return null
    }
  }

  #keep(ref: string, seen: Seen): void {
    this.#seen.delete(ref)
    this.#seen.set(ref, seen)
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= KEPT) break
      this.#seen.delete(oldest)
    }
  }
}

function isAbsentRecord(ref: string, { oid }: Seen): boolean {
  return oid === null && ref.startsWith('refs/meta/')
}

function short(ref: string): string {
  return ref.replace(/^refs\//, '')
}
