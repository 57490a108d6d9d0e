import type { Difference } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { DeskProposal } from '../protocol/desk.ts'
import { isOpen } from '../forge/transitions.ts'
import { factsIn, factsOf } from './facts-of.ts'
import { formerMediaUrl, mediaUrl } from './media-url.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

/** The files that a proposal changes, or has changed, and no change of a page shows: where to look at them before and after. */
export async function changedMedia(work: Workplace, published: Published, proposal: Proposal, differences: readonly Difference[]): Promise<DeskProposal['media']> {
  const { media } = await (isOpen(proposal) ? factsOf(work, published, proposal) : factsIn(work, published, proposal, differences))
  return media.flatMap(({ path, how, sentence }) => {
    const difference = differences.find((one) => one.path === path)
    if (!difference) return []
    return [{ path, how, sentence, beforeUrl: difference.before === null ? null : formerMediaUrl(path, proposal), afterUrl: difference.after === null ? null : mediaUrl(path, proposal.number) }]
  })
}
