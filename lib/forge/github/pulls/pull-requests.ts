import type * as v from 'valibot'
import type { Oid } from '../../commit.ts'
import { GitHubUnreachableProblem } from '../../problems/github-unreachable-problem.ts'
import * as answers from '../api/answers.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { Refusal } from '../api/refusal.ts'

export type Pull = answers.PullAnswer
/** `by` is the GitHub name of who ended it, where GitHub says it. */
export interface EndedPull {
  readonly pull: Pull
  readonly merge: Oid | null
  readonly by: string | null
}

const PAGE = 100
const MOST_PAGES = 50

/** The pull requests of the repository towards the published line. */
export class PullRequests {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /** Opens one for a branch that is there; where one is open for it already, that. Its answer lost, it is looked for. */
  async open(branch: string, title: string, body: string): Promise<Pull> {
    const known = await this.#openOf(branch)
    if (known) return known
    try {
      return await this.#api.ask('POST /repos/{owner}/{repo}/pulls', { title, body, head: branch, base: 'main' }, answers.Pull, { refusals: [422] })
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof GitHubUnreachableProblem)) throw error
      const made = await this.#openOf(branch)
      if (made) return made
      throw error instanceof Refusal ? new GitHubUnreachableProblem(error.message) : error
    }
  }

  /** All that are open, oldest number first. */
  async allOpen(): Promise<readonly Pull[]> {
    const found: Pull[] = []
    for (let page = 1; page <= MOST_PAGES; page++) {
      const some = await this.#api.ask('GET /repos/{owner}/{repo}/pulls', { state: 'open', base: 'main', sort: 'created', direction: 'asc', per_page: PAGE, page }, answers.Pulls)
      found.push(...some)
      if (some.length < PAGE) break
    }
    return found.sort((a, b) => a.number - b.number)
  }

  /** `null` where there is none of that number. */
  async read(number: number): Promise<Pull | null> {
    return this.#maybe('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, answers.Pull)
  }

  /** How one that is no longer open ended. */
  async ended(number: number): Promise<EndedPull | null> {
    const pull = await this.#maybe('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, answers.WholePull)
    if (!pull || pull.state === 'open') return null
    if (pull.merged) return { pull, merge: pull.merge_commit_sha ?? null, by: pull.merged_by?.login ?? null }
    const issue = await this.#maybe('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number }, answers.Issue)
    return { pull, merge: null, by: issue?.closed_by?.login ?? null }
  }

  async change(number: number, changes: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void> {
    await this.#api.ask('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, ...changes }, answers.Pull, { repeat: true })
  }

  async label(number: number, labels: readonly string[]): Promise<void> {
    if (labels.length === 0) return void (await this.#api.ask('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: number }, answers.Nothing))
    await this.#api.ask('PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: number, labels }, answers.Labels)
  }

  /** Said once, also when its answer is lost. */
  async comment(number: number, body: string): Promise<void> {
    const said = await this.#api.ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number, per_page: PAGE }, answers.Comments)
    if (said.some((comment) => comment.body === body)) return
    await this.#api.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number, body }, answers.Comment)
  }

  async #openOf(branch: string): Promise<Pull | null> {
    const [pull] = await this.#api.ask('GET /repos/{owner}/{repo}/pulls', { state: 'open', base: 'main', head: `${this.#api.owner}:${branch}` }, answers.Pulls)
    return pull ?? null
  }

  async #maybe<T>(route: string, parameters: Record<string, unknown>, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
    try {
      return await this.#api.ask(route, parameters, schema, { refusals: [404] })
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }
}
