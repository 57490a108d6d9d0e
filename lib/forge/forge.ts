import type { Commit, FileChange, Oid, Person, TreeFile } from './commit.ts'
import type { ForgottenEntry } from './forgotten/forgotten-entry.ts'
import type { Register } from './forgotten/register.ts'
import type { Approval, OpenStatus, Proposal, ProposalEvent } from './proposal.ts'
import type { Publication } from './publication.ts'

/** One path of a comparison: the blob in force, the blob proposed. `null` is "not there". */
export interface Difference {
  readonly path: string
  readonly before: Oid | null
  readonly after: Oid | null
}

export interface ProposeRequest {
  /** `cms/<collection>/<slug>`: Decap's public contract on a forge. */
  readonly branch: string
  readonly title: string
  readonly kind: Proposal['kind']
  readonly author: Person
  readonly message: string
  /** The commit of the published content the author was looking at. */
  readonly base: Oid
  readonly changes: readonly FileChange[]
  /** Given twice, the second call answers with the first one's result (the same save sent twice). */
  readonly requestId?: string
}

export interface AmendRequest {
  readonly number: number
  /** The tip the author was looking at; another one is `StaleTipProblem`, nothing is written. */
  readonly expectedTip: Oid
  readonly author: Person
  readonly message: string
  readonly changes: readonly FileChange[]
  readonly title?: string
  readonly requestId?: string
  /** Who else wrote of it, beside who sends it: they are authors of the proposal as well. */
  readonly coAuthors?: readonly Person[]
  /** What is said of it in the same write: it is there if the commit is, and not otherwise. */
  readonly alongside?: readonly ProposalEvent[]
}

export interface Transition {
  readonly number: number
  readonly expectedTip: Oid
  readonly by: Person
  readonly reason?: string
}

export interface MergeRequest extends Transition {
  readonly message: string
  /** Trailers of the merge commit, in order (git-interpret-trailers). */
  readonly trailers: readonly (readonly [key: string, value: string])[]
  /** What is said of it in the same write, before it is published: the last approval, why it could not wait. */
  readonly alongside?: readonly ProposalEvent[]
  readonly stillSo?: StillSo
}

/** What is to be written down as forgotten; number and what is in force are the forge's to say. */
export type ForgetRequest = Pick<ForgottenEntry, 'cause' | 'path' | 'by' | 'at' | 'reason' | 'protocol' | 'items'>

/** Looks at a proposal as it stands when the write is about to happen; what it throws is thrown, and nothing is written. */
export type StillSo = (proposal: Proposal) => void

/**
 * Proposals over git: what every home of the content can do, the embedded repository or GitHub.
 *
 * Every write is compare-and-swap: it names what its author was looking at, and either happens whole
 * or not at all. Reads at a commit are immutable and may be cached for ever by object id.
 */
export interface Forge {
  /** The commit in force: what readers see. */
  head(): Promise<Oid>
  /** The files at a commit, or at a tree (`Comparison.mergedTree`), below a folder (`''` is all of it), sorted by path. */
  list(at: Oid, folder: string): Promise<readonly TreeFile[]>
  /** The bytes of a path at a commit or a tree, or `null` when it is not there. */
  read(at: Oid, path: string): Promise<Uint8Array | null>
  /** The bytes of a blob by its id. */
  blob(oid: Oid): Promise<Uint8Array>

  /**
   * Opens a draft. Throws `ProposalExistsProblem` when the branch has an open proposal, `UnknownBaseProblem` when `base`
   * was never published, `InvalidPathProblem` when a path or the branch is not canonical.
   */
  propose(request: ProposeRequest): Promise<Proposal>
  /** Adds a commit to an open proposal. An approval of the former tree stays recorded and no longer counts: what was ready is in review again. */
  amend(request: AmendRequest): Promise<Proposal>
  setStatus(request: Transition & { readonly status: OpenStatus }): Promise<Proposal>
  /**
   * Appends a remark, a lease or any other event that changes neither status nor tree. Given the same request id twice by
   * the same person, the second call answers with the first one's result.
   */
  record(number: number, event: ProposalEvent, requestId?: string, stillSo?: StillSo): Promise<Proposal>
  approve(request: Transition & { readonly approval: Approval }): Promise<Proposal>
  /** What the proposal would change in what is in force now: text merged three ways, paths sorted. What it did change, once published. */
  compare(number: number): Promise<Comparison>
  /** The same for several that would be published together, joined in this order. */
  compareAll(numbers: readonly number[]): Promise<JoinedComparison>
  /** What takes away again what a published proposal changed, and leaves what came later. */
  reversal(number: number): Promise<Reversal>
  /** Publishes. Throws `MergeConflictProblem` with the paths; nothing is written then. */
  merge(request: MergeRequest): Promise<Proposal>
  /** Publishes several at once, all or none, in this order; throws as `merge` does for the first that cannot. */
  mergeAll(requests: readonly MergeRequest[]): Promise<readonly Proposal[]>
  /** Closes without publishing; the tip is kept. */
  close(request: Transition & { readonly status: 'withdrawn' | 'rejected' }): Promise<Proposal>

  /** Completes or drops what a writer that died left half done, where that can be; every write does so first. */
  settle(): Promise<void>
  /** Another text whenever anything published or proposed is another; cheap to ask again and again. */
  revision(): Promise<string>
  proposal(number: number): Promise<Proposal | null>
  /** The open proposal of a branch, if there is one. */
  open(branch: string): Promise<Proposal | null>
  /** All proposals, newest first; `open: true` only those still open. */
  proposals(filter?: { readonly open?: boolean }): Promise<readonly Proposal[]>

  /** Commits of the published line that changed a path, newest first. */
  history(path: string): Promise<readonly Commit[]>
  /** For every path in force the last commit of the published line that changed it. */
  lastCommits(): Promise<ReadonlyMap<string, Commit>>
  /** For every path that is no longer in force the commit of the published line that took it away, of those after `since` (milliseconds since the epoch). */
  removals(since: number): Promise<ReadonlyMap<string, Commit>>
  /** The same commits as `history` gives, at most so many, each with what it did to the path: from what to what. */
  publications(path: string, most: number): Promise<readonly Publication[]>
  /** For every path in force how many commits of the published line changed it. */
  publicationCounts(): Promise<ReadonlyMap<string, number>>

  /** What was forgotten; the same object for as long as nothing is added. */
  forgotten(): Promise<Register>
  /** Adds to the register what was not forgotten for good already; `null`, and nothing written, when nothing is left. */
  forget(request: ForgetRequest): Promise<ForgottenEntry | null>
}

export interface Comparison {
  readonly base: Oid
  readonly head: Oid
  readonly tip: Oid
  /** Files of the published content against the result of merging the proposal; where they conflict, against the proposal. */
  readonly differences: readonly Difference[]
  /** Paths both sides changed in a way no rule can join; not empty means the proposal cannot be published. */
  readonly conflicts: readonly string[]
  /** The tree a merge would give; `null` when there are conflicts. */
  readonly mergedTree: Oid | null
}

/** Several proposals as one change of what is in force. */
export interface JoinedComparison {
  readonly head: Oid
  readonly differences: readonly Difference[]
  /** A path that a proposal cannot join with what is in force and with the ones before it. */
  readonly conflicts: readonly { readonly number: number; readonly path: string }[]
  /** The tree that publishing them gives; `null` when there are conflicts. */
  readonly mergedTree: Oid | null
}

/** The way back from a publication: three ways, like any merge, from what it made to what was there before. */
export interface Reversal {
  /** The commit in force the changes are changes of. */
  readonly head: Oid
  /** None where it was all taken back already. */
  readonly changes: readonly FileChange[]
  /** Paths that were changed again since, in the same places. */
  readonly conflicts: readonly string[]
}
