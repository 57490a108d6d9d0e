import type { Oid } from '../../commit.ts'
import { CheckRun } from '../api/answers.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { GITHUB_WORDS as say } from '../words.ts'

/** The name a ruleset asks for (docs/github.md). */
export const PUBLISHABLE = 'publishable'

/** Says of a commit that it may be published: who asks for it has looked at its approvals already. */
export class Publishable {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  async say(commit: Oid): Promise<void> {
    const output = { title: say.publishable, summary: say.publishableWhy }
    // Said twice, it counts once: of runs of one name the last decides.
    await this.#api.ask('POST /repos/{owner}/{repo}/check-runs', { name: PUBLISHABLE, head_sha: commit, status: 'completed', conclusion: 'success', output }, CheckRun, { repeat: true })
  }
}
