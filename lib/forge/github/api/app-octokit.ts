import { createPrivateKey } from 'node:crypto'
import { App, Octokit } from 'octokit'
import * as v from 'valibot'
import { GitHubAccessProblem } from '../../problems/github-access-problem.ts'

/** The App as it is installed on the repository. `privateKey` is a PEM and is said to nobody. */
export interface AppSettings {
  readonly id: number
  readonly privateKey: string
  readonly installation: number
}

const Pass = v.pipe(v.string(), v.parseJson(), v.object({ token: v.pipe(v.string(), v.minLength(1)), expires_at: v.pipe(v.string(), v.isoTimestamp()) }))

/** Milliseconds an answer may take. */
const PATIENCE = 15_000

/**
 * An octokit that asks in the name of the installation, and renews its token. Octokit's own repetitions are off: only
 * the caller knows what may be done twice. A redirect is not followed blindly: it is the caller who compares what it leads to.
 */
export async function appOctokit(app: AppSettings, apiUrl: string, fetch: typeof globalThis.fetch, patience = PATIENCE): Promise<Octokit> {
  const bounded: typeof globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, { ...init, redirect: 'manual', signal: init?.signal ?? AbortSignal.timeout(patience) })
    return String(input).endsWith('/access_tokens') && answer.ok ? wholePass(answer) : answer
  }
  const silent = () => undefined
  const Asking = Octokit.defaults({
    baseUrl: apiUrl,
    userAgent: 'redazione-diffusa',
    throttle: { enabled: false },
    retry: { enabled: false },
    request: { fetch: bounded },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  return new App({ appId: app.id, privateKey: checked(app.privateKey), Octokit: Asking }).getInstallationOctokit(app.installation)
}

/** What is said of a key that cannot be read could hold a part of it. */
function checked(privateKey: string): string {
  try {
    createPrivateKey(privateKey)
    return privateKey
  } catch {
    throw new GitHubAccessProblem('the key of the App cannot be read')
  }
}

/** A pass that came in half would be kept, and used, for an hour (octokit's auth-app 8). Throws what a broken line does. */
async function wholePass(answer: Response): Promise<Response> {
  const text = await answer.text()
  if (!v.is(Pass, text)) throw new TypeError('a pass that was cut')
  return new Response(text, { status: answer.status, headers: answer.headers })
}
