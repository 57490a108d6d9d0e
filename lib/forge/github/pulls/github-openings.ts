import type { Oid, Person } from '../../commit.ts'
import type { ObjectStore } from '../../git/objects/object-store.ts'
import type { Openings } from '../../git/openings.ts'
import type { Page } from '../../git/proposals/record-book.ts'
import { branchRef } from '../../git/proposals/write-record.ts'
import type { Proposal } from '../../proposal.ts'
import type { Sender } from '../objects/sender.ts'
import type { GitHubRefs } from '../refs/github-refs.ts'
import { GITHUB_WORDS as say } from '../words.ts'
import type { PullRequests } from './pull-requests.ts'

/**
 * A proposal has the number of its pull request: first its branch, then that, then its record. A writer that died before
 * the record leaves a branch and a pull request of ours that nobody knows; the same save, sent again, takes them up.
 * Of two writers at once both may: the record, by compare-and-swap, is one's.
 */
export class GitHubOpenings implements Openings {
  readonly #refs: GitHubRefs
  readonly #sender: Sender
  readonly #pulls: PullRequests
  readonly #objects: ObjectStore
  readonly #committer: Person

  constructor(refs: GitHubRefs, sender: Sender, pulls: PullRequests, objects: ObjectStore, committer: Person) {
    this.#refs = refs
    this.#sender = sender
    this.#pulls = pulls
    this.#objects = objects
    this.#committer = committer
  }

  async number(page: Page, proposal: Omit<Proposal, 'number'>): Promise<number | null> {
    const { author, branch, tip, title } = proposal
    await this.#sender.send(tip)
    if (!(await this.#atBranch(branchRef(branch), tip))) return null
    const pull = await this.#pulls.open(branch, title, say.body(author.name, null))
    if (!page.records.has(pull.number)) return pull.number
    // One of a proposal that ended, whose writer died before it was closed; it is the next one's turn then.
    await this.#pulls.change(pull.number, { state: 'closed' })
    return null
  }

  async unfinished(tip: Oid): Promise<boolean> {
    const { committer } = await this.#objects.commit(tip)
    return committer.email === this.#committer.email && committer.name === this.#committer.name
  }

  async #atBranch(ref: string, tip: Oid): Promise<boolean> {
    const now = await this.#refs.read(ref)
    if (now === tip) return true
    return now === null ? this.#refs.update({ ref, from: null, to: tip }) : this.#refs.force(ref, tip)
  }
}
