import type { Repository } from '../../git/repository.ts'
import type { Log } from '../api/github-api.ts'
import type { DeskUrl } from '../pulls/follow-proposal.ts'
import type { PullRequests } from '../pulls/pull-requests.ts'
import type { GitHubRefs } from '../refs/github-refs.ts'

/** What it takes to make the records and GitHub agree. */
export interface Settling {
  readonly repository: Repository
  readonly refs: GitHubRefs
  readonly pulls: PullRequests
  readonly deskUrl: DeskUrl
  readonly log: Log
}
