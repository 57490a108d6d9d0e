import { createPrivateKey } from 'node:crypto'
import * as v from 'valibot'
import type { AppSettings } from '../../lib/forge/github/api/app-octokit.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

/** The repository on GitHub the content lies in, and the App that works on it. The key is said to nobody. */
export interface GitHubSettings {
  readonly owner: string
  readonly repo: string
  readonly app: AppSettings
  readonly apiUrl: string
  /** Signs what GitHub tells the portal; `null` where it tells nothing. */
  readonly webhookSecret: Uint8Array<ArrayBuffer> | null
}

const number = v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number))
// An environment often holds one line: the PEM's own line ends are written `\n` then.
const key = v.pipe(v.string(), v.transform((text) => text.replaceAll('\\n', '\n')), v.check(isPrivateKey))
// Long enough that nobody guesses it; GitHub wants no particular form.
const secret = v.pipe(v.string(), v.trim(), v.minLength(20), v.maxLength(1000))
// To a server of one's own machine, for tests, also without TLS.
const address = v.pipe(v.string(), v.regex(/^(https:\/\/[a-z0-9.-]+|http:\/\/(127\.0\.0\.1|localhost))(:\d{1,5})?(\/api\/v3)?$/))

export const GITHUB_SCHEMA = {
  GITHUB_REPOSITORY: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/))),
  GITHUB_APP_ID: v.optional(number),
  GITHUB_APP_PRIVATE_KEY: v.optional(key),
  GITHUB_INSTALLATION_ID: v.optional(number),
  GITHUB_API_URL: v.optional(address, 'https://api.github.com'),
  GITHUB_WEBHOOK_SECRET: v.optional(secret),
} as const

type Values = v.InferOutput<v.ObjectSchema<typeof GITHUB_SCHEMA, undefined>>

/**
 * `null` where no App is named: GitHub's own runners set the repository and the address in every job, and mean nothing by it.
 *
 * @throws {InvalidSettingProblem} for an App that is named in part
 */
export function readGitHubSettings(values: Values): GitHubSettings | null {
  const { GITHUB_APP_ID: id, GITHUB_APP_PRIVATE_KEY: privateKey, GITHUB_INSTALLATION_ID: installation, GITHUB_REPOSITORY: repository } = values
  if (id === undefined && privateKey === undefined && installation === undefined) return null
  if (id === undefined) throw new InvalidSettingProblem('GITHUB_APP_ID')
  if (privateKey === undefined) throw new InvalidSettingProblem('GITHUB_APP_PRIVATE_KEY')
  if (installation === undefined) throw new InvalidSettingProblem('GITHUB_INSTALLATION_ID')
  const [owner, repo] = repository?.split('/') ?? []
  if (owner === undefined || repo === undefined) throw new InvalidSettingProblem('GITHUB_REPOSITORY')
  return { owner, repo, app: { id, privateKey, installation }, apiUrl: values.GITHUB_API_URL, webhookSecret: values.GITHUB_WEBHOOK_SECRET === undefined ? null : new TextEncoder().encode(values.GITHUB_WEBHOOK_SECRET) }
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}
