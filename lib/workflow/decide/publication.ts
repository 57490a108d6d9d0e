import type { Person } from '../../forge/commit.ts'
import type { MergeRequest, StillSo } from '../../forge/forge.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import type { Trailer } from '../../forge/trailers.ts'
import type { Published } from '../published.ts'
import { rightsReview } from '../rights-review.ts'
import { packageOf } from '../state/package-of.ts'
import { WORKFLOW_WORDS as say } from '../words.ts'
import type { Workplace } from '../workplace.ts'
import { evidenceOf } from './evidence.ts'

/** How a proposal is published, beside what is the same for all. */
export interface Manner {
  /** What is written of it in the same step; `proposal` counts it already. */
  readonly alongside?: readonly ProposalEvent[]
  readonly trailers?: readonly Trailer[]
  readonly stillSo?: StillSo
}

/** Whose act it was, in the history. */
export const PUBLISHED_BY = 'Published-by'

/** What the forge is asked for, with the trailers by which the history tells who wrote and who approved. */
export async function publication(work: Workplace, published: Published, by: Person, proposal: Proposal, { alongside = [], trailers = [], stillSo }: Manner): Promise<MergeRequest> {
  const { number, tip, title, tree, authors, approvals } = proposal
  const affected = (await rightsReview(work, published, proposal))?.affected ?? []
  const together = packageOf(proposal)
  return {
    number,
    expectedTip: tip,
    by,
    message: say.published(title),
    alongside,
    ...(stillSo && { stillSo }),
    trailers: [
      ['Proposal', String(number)],
      ...(affected.length > 0 ? [['Affects', affected.join(', ')] as const] : []),
      ...authors.map((author) => ['Author', nameAndAddress(author)] as const),
      ...approvals.filter((approval) => approval.tree === tree).map((approval) => ['Approved-by', `${nameAndAddress(approval.by)} (${approval.role})`] as const),
      ...(together ? [['Package', together.title] as const] : []),
      ...(await evidenceOf(work, published, proposal)),
      ...(trailers.some(([key]) => key === PUBLISHED_BY) ? [] : [[PUBLISHED_BY, nameAndAddress(by)] as const]),
      ...trailers,
    ],
  }
}

/** A person in a trailer: «Elena Bassi <elena.bassi@prato.example>». */
export function nameAndAddress({ name, email }: Person): string {
  return `${name} <${email}>`
}
