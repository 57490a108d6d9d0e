import { setTimeout as pause } from 'node:timers/promises'
import { type Octokit, RequestError } from 'octokit'
import * as v from 'valibot'
import { GitHubAnswerProblem } from '../../problems/github-answer-problem.ts'
import { GitHubGoneProblem } from '../../problems/github-gone-problem.ts'
import { GitHubLimitProblem } from '../../problems/github-limit-problem.ts'
import { GitHubUnreachableProblem } from '../../problems/github-unreachable-problem.ts'
import { Repository } from './answers.ts'
import { type Failed, meaningOf, unexpected } from './failure.ts'
import { Refusal } from './refusal.ts'

export type Log = (event: string, data: Readonly<Record<string, string | number | boolean>>) => void

/** `repeat`: to do it twice is to do it once. `refusals`: HTTP states the caller can read, thrown as `Refusal`. */
export interface Manner {
  readonly repeat?: boolean
  readonly refusals?: readonly number[]
  readonly etag?: string
}

interface ApiOptions {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly log: Log
  /** Milliseconds a request may wait, in all, for a limit to end. */
  readonly patience: number
  /** Milliseconds before it asks for the second time, twice that before the third. */
  readonly pause: number
}

const ATTEMPTS = 3

/** What a request came to: its answer, or the wish to be asked again, or that whether it was done is not known. */
type Outcome<T> = { readonly data: T; readonly etag: string | undefined } | { readonly again: true } | { readonly wait: number } | { readonly lost: string; readonly sent: boolean }

/**
 * GitHub's REST API for one repository. Answers are parsed; failures become problems of ours; what may safely be
 * asked again is.
 */
export class GitHubApi {
  readonly #options: ApiOptions
  owner: string
  repo: string
  #id: number | null = null

  constructor(options: ApiOptions) {
    this.#options = options
    this.owner = options.owner
    this.repo = options.repo
  }

  /** The repository's number, which stays when it is renamed. Throws `GitHubGoneProblem`. */
  async identify(): Promise<number> {
    const { id, name, owner } = await this.ask('GET /repos/{owner}/{repo}', {}, Repository)
    this.#become(id, owner.login, name)
    return id
  }

  /** Throws `GitHubGoneProblem` when it is another repository than the one with this number. */
  expect(id: number): void {
    if (this.#id !== null && this.#id !== id) throw new GitHubGoneProblem('another repository of the same name')
    this.#id = id
  }

  /** For git's own protocol. */
  async token(): Promise<string> {
    const auth = (await this.#tokenOf()) as { readonly token?: unknown }
    return String(auth.token)
  }

  /** Before something is asked for again. */
  get pause(): number {
    return this.#options.pause
  }

  async ask<T>(route: string, parameters: Record<string, unknown>, schema: v.GenericSchema<unknown, T>, manner: Manner = {}): Promise<T> {
    return (await this.askTagged(route, parameters, schema, manner)).data
  }

  /** With the tag of the answer, to ask whether it is still so: then `304` is among the refusals. */
  async askTagged<T>(route: string, parameters: Record<string, unknown>, schema: v.GenericSchema<unknown, T>, manner: Manner = {}): Promise<{ data: T; etag: string | undefined }> {
    const { repeat = /^(GET|PUT|DELETE) /.test(route) } = manner
    let left = this.#options.patience
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(route, parameters, schema, manner)
      if ('data' in outcome) return outcome
      if ('wait' in outcome) {
        const wait = outcome.wait - Date.now()
        if (wait > left) throw new GitHubLimitProblem(outcome.wait)
        this.#options.log('github-wait', { milliseconds: Math.max(0, wait) })
        left -= wait
        await pause(wait)
      } else if ('lost' in outcome) {
        if ((outcome.sent && !repeat) || attempt >= ATTEMPTS) throw new GitHubUnreachableProblem(outcome.lost)
        await pause(this.#options.pause * attempt)
      } else if (attempt >= ATTEMPTS) throw new GitHubGoneProblem('redirects without end')
    }
  }

  async #once<T>(route: string, parameters: Record<string, unknown>, schema: v.GenericSchema<unknown, T>, { etag, refusals = [] }: Manner): Promise<Outcome<T>> {
    try {
      const headers = etag === undefined ? {} : { 'if-none-match': etag }
      const answer = await this.#options.octokit.request(route, { owner: this.owner, repo: this.repo, ...parameters, headers })
      if (answer.status >= 300) return await this.#follow(answer.headers.location)
      // Half a body comes as text, and none as the empty one.
      if (typeof answer.data === 'string' && answer.status !== 204) return { lost: 'an answer that was cut', sent: true }
      const parsed = v.safeParse(schema, answer.data)
      if (!parsed.success) throw new GitHubAnswerProblem(`${route}: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`)
      return { data: parsed.output, etag: answer.headers.etag }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      return this.#judged(failed(error), refusals)
    }
  }

  #judged(failure: Failed, refusals: readonly number[]): Outcome<never> {
    const meaning = meaningOf(failure, Date.now())
    if ('wait' in meaning) return meaning
    if ('problem' in meaning) throw meaning.problem
    if ('lost' in meaning) return { ...meaning, sent: !failure.atToken }
    if (refusals.includes(failure.status)) throw new Refusal(failure.status, meaning.refused)
    throw unexpected(failure.status, meaning.refused)
  }

  /** Renamed or given to another owner: GitHub answers with where it is by number. Only the same number, on the same host, is followed. */
  async #follow(location: string | undefined): Promise<{ again: true }> {
    const base = this.#options.octokit.request.endpoint.DEFAULTS.baseUrl
    const target = URL.canParse(location ?? '', base) ? new URL(location ?? '', base) : null
    const id = /\/repositories\/(\d+)(\/|$)/.exec(target?.pathname ?? '')?.[1]
    if (!id || target?.origin !== new URL(base).origin || (this.#id !== null && this.#id !== Number(id))) throw new GitHubGoneProblem('a redirect to something else')
    const answer = await this.#options.octokit.request('GET /repositories/{id}', { id })
    const parsed = v.safeParse(Repository, answer.data)
    if (!parsed.success || parsed.output.id !== Number(id)) throw new GitHubGoneProblem('a redirect to something else')
    this.#options.log('github-renamed', { id: Number(id) })
    this.#become(parsed.output.id, parsed.output.owner.login, parsed.output.name)
    return { again: true }
  }

  #become(id: number, owner: string, repo: string): void {
    this.expect(id)
    this.owner = owner
    this.repo = repo
  }

  async #tokenOf(): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#options.octokit.auth({ type: 'installation' })
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        const outcome = this.#judged({ ...failed(error), atToken: true }, [])
        if (attempt >= ATTEMPTS) throw new GitHubUnreachableProblem(error.message)
        const wait = 'wait' in outcome ? outcome.wait - Date.now() : this.#options.pause * attempt
        if (wait > this.#options.patience) throw new GitHubLimitProblem(Date.now() + wait)
        await pause(wait)
      }
    }
  }
}

function failed({ message, request, response, status }: RequestError): Failed {
  return { status, message, headers: response ? { ...response.headers } : null, atToken: request.url.includes('/access_tokens') }
}
