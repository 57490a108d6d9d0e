import type { Oid } from '../../forge/commit.ts'
import type { Difference } from '../../forge/forge.ts'
import type { CommitObject } from '../../forge/git/objects/commit-object.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Published } from '../../workflow/published.ts'
import type { Workplace } from '../../workflow/workplace.ts'
import type { Archive } from './archive.ts'
import type { Signed } from './checks/signature-of.ts'

/** A publication of the published line, with all it is held to. */
export interface PastPublication {
  readonly archive: Archive
  readonly oid: Oid
  readonly commit: CommitObject
  /** What was in force, and the text that was proposed. */
  readonly before: Oid
  readonly tip: Oid
  readonly signed: Signed
  readonly differences: readonly Difference[]
  /** The number it says it has; `null` where that is none. */
  readonly number: number | null
  /** As the record had it once it was published. */
  readonly record: Proposal
  /** The same as whoever decided saw it: ready, with the last approvals. */
  readonly proposal: Proposal
  readonly published: Published
  readonly work: Workplace
}
