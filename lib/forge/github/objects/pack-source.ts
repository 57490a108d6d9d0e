import { setTimeout as pause } from 'node:timers/promises'
import type { Oid } from '../../commit.ts'
import { GitHubLimitProblem } from '../../problems/github-limit-problem.ts'
import { GitHubUnreachableProblem } from '../../problems/github-unreachable-problem.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { NotThere, packIn, packRequest, type Wanted } from './ask-for-pack.ts'
import { REFS_REQUEST, refsIn } from './ask-for-refs.ts'
import { receivePack } from './receive-pack.ts'

const ATTEMPTS = 3
const PATIENCE = 600_000

/** Brings packs from GitHub's git server (smart HTTP) into a repository of this machine. */
export class PackSource {
  readonly #api: GitHubApi
  readonly #gitUrl: string
  readonly #fetch: typeof globalThis.fetch
  readonly #repository: string

  /** `gitUrl` is where repositories are cloned from, `https://github.com`. */
  constructor(api: GitHubApi, gitUrl: string, fetch: typeof globalThis.fetch, repository: string) {
    this.#api = api
    this.#gitUrl = gitUrl
    this.#fetch = fetch
    this.#repository = repository
  }

  /** `false` when one of the wanted is not there, and nothing was brought. Throws `GitHubUnreachableProblem` and those of a limit or of access. */
  bring(wanted: Wanted): Promise<boolean> {
    return this.#again(async () => {
      try {
        await receivePack(this.#repository, packIn(await this.#ask(packRequest(wanted))))
        return true
      } catch (error) {
        if (error instanceof NotThere) return false
        throw error
      }
    })
  }

  /** Where every ref stands, as git's own server says it in one answer. Throws as `bring` does. */
  refs(): Promise<ReadonlyMap<string, Oid>> {
    return this.#again(async () => refsIn(await this.#ask(REFS_REQUEST)))
  }

  /** Reads change nothing: what broke off is asked for again. */
  async #again<T>(read: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await read()
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof TypeError || (error as Error).name === 'TimeoutError')) throw error
        if (attempt >= ATTEMPTS) throw new GitHubUnreachableProblem((error as Error).message)
        await pause(this.#api.pause * attempt)
      }
    }
  }

  async #ask(body: string): Promise<AsyncIterable<Uint8Array>> {
    const { owner, repo } = this.#api
    const authorization = `Basic ${Buffer.from(`x-access-token:${await this.#api.token()}`).toString('base64')}`
    const headers = { authorization, 'git-protocol': 'version=2', 'content-type': 'application/x-git-upload-pack-request', accept: 'application/x-git-upload-pack-result', 'user-agent': 'git/redazione-diffusa' }
    const url = `${this.#gitUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git/git-upload-pack`
    const answer = await this.#fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
    if (answer.ok && answer.body) return answer.body as unknown as AsyncIterable<Uint8Array>
    await answer.body?.cancel()
    if (answer.status === 429) throw new GitHubLimitProblem(Date.now() + Number(answer.headers.get('retry-after') ?? 60) * 1000)
    // REST says it with more words: renamed, gone, suspended. Where it finds nothing wrong, it is worth another try.
    if (answer.status < 500) await this.#api.identify()
    throw new RangeError(`status ${answer.status}`)
  }
}
