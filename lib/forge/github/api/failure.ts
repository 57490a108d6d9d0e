import type { Problem } from '../../../errors/problem.ts'
import { GitHubAccessProblem } from '../../problems/github-access-problem.ts'
import { GitHubAnswerProblem } from '../../problems/github-answer-problem.ts'
import { GitHubEmptyProblem } from '../../problems/github-empty-problem.ts'
import { GitHubGoneProblem } from '../../problems/github-gone-problem.ts'
import { GitHubPermissionProblem } from '../../problems/github-permission-problem.ts'
import { GitHubRulesProblem } from '../../problems/github-rules-problem.ts'
import { GitHubSuspendedProblem } from '../../problems/github-suspended-problem.ts'

/** What octokit says of a request that failed. A request that got no answer has no headers. */
export interface Failed {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>> | null
  /** It was the token that was not given: the request itself was never sent. */
  readonly atToken: boolean
}

/**
 * What a failure means. `wait` until then, nothing was done; `lost`: whether it was done is not known;
 * otherwise a problem, or a refusal that only the caller can read.
 */
export type Meaning = { readonly wait: number } | { readonly lost: string } | { readonly problem: Problem } | { readonly refused: string }

const LIMIT = /rate limit|abuse detection/i
const RULES = /rule violations?|protected branch|required status check|protected ref/i

/** docs.github.com/rest/using-the-rest-api/{rate-limits,troubleshooting}. `now` in milliseconds since the epoch. */
export function meaningOf({ status, message, headers, atToken }: Failed, now: number): Meaning {
  const until = headers && limitEnd(headers, status, message, now)
  if (until) return { wait: until }
  if (headers === null || status >= 500 || status === 408) return { lost: `${status} ${message}` }
  if (/suspended/i.test(message)) return { problem: new GitHubSuspendedProblem(message) }
  if (status === 401 || (atToken && status !== 422)) return { problem: new GitHubAccessProblem(message) }
  if (RULES.test(message)) return { problem: new GitHubRulesProblem(message) }
  if (status === 403) return { problem: new GitHubPermissionProblem(message) }
  if (status === 409 && /empty/i.test(message)) return { problem: new GitHubEmptyProblem(message) }
  return { refused: message }
}

/** A refusal nobody was waiting for. */
export function unexpected(status: number, message: string): Problem {
  return status === 404 || status === 410 || status === 451 ? new GitHubGoneProblem(message) : new GitHubAnswerProblem(`${status} ${message}`)
}

function limitEnd(headers: NonNullable<Failed['headers']>, status: number, message: string, now: number): number | null {
  if (status !== 403 && status !== 429) return null
  const after = Number(headers['retry-after'])
  if (after > 0) return now + after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0) return Math.max(reset * 1000, now + 1000)
  // "If neither is there, wait at least one minute."
  return status === 429 || LIMIT.test(message) ? now + 60_000 : null
}
