import type { Person } from '../access/person.ts'
import type { Comparison, Difference } from '../forge/forge.ts'
import type { Proposal, ProposalEvent } from '../forge/proposal.ts'
import { isOpen } from '../forge/transitions.ts'
import type { DeskProposal, QueueItem } from '../protocol/desk.ts'
import { changeOf } from './change-of.ts'
import { changedEntries } from './changed-entry.ts'
import { changedMedia } from './changed-media.ts'
import { decisionOf } from './decide/decision-of.ts'
import { deskRights } from './desk-rights.ts'
import { queueItem, wrote } from './queue-item.ts'
import { withoutPassedOver } from './queue/passed-over.ts'
import { standingOf } from './queue/standing.ts'
import { RULES_PATH, type RightsReview } from './rights-review.ts'
import { withProposedSites } from './sites-after.ts'
import { stepInWords, WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

/** Everything the desk shows of a proposal: what changed in words, where to see it rendered, what happened so far. */
export async function deskProposal(work: Workplace, person: Person, proposal: Proposal, titleOf: (site: string, owner: string) => string): Promise<DeskProposal> {
  const published = await work.published()
  const comparison = isOpen(proposal) || proposal.merged ? await work.forge.compare(proposal.number) : null
  const differences = comparison?.differences ?? []
  const standing = await standingOf(work, published, proposal)
  const { review, lane } = standing
  const item = queueItem(published, person, proposal, standing, work.now(), titleOf)
  return {
    ...item,
    rights: review && deskRights(await withProposedSites(work.forge, published, differences), review, changeOf(published, proposal, review, lane), titleOf),
    rulesText: await rulesTextOf(work, differences),
    obstacle: obstacleFor(item, person, proposal, comparison, review),
    conflicts: comparison?.conflicts ?? [],
    decision: await decisionOf(work, published, person, proposal, item.can.publish),
    entries: await changedEntries(work, published, proposal, differences),
    media: await changedMedia(work, published, proposal, differences),
    timeline: withoutPassedOver(proposal).map((event) => ({
      at: event.at,
      by: { id: event.by.id, name: event.by.name },
      what: stepInWords(event),
      ...withReason(event),
    })),
  }
}

function withReason(event: ProposalEvent): { readonly reason?: string } {
  if ('text' in event) return { reason: event.text }
  if ('sentence' in event) return { reason: event.sentence }
  if ('question' in event) return { reason: event.question }
  return 'reason' in event && event.reason ? { reason: event.reason } : {}
}

function obstacleFor({ can }: Pick<QueueItem, 'can'>, person: Person, proposal: Proposal, comparison: Comparison | null, review: RightsReview | null): string | null {
  if (!comparison || !isOpen(proposal)) return say.closed
  if (wrote(person, proposal)) return say.ownProposal
  if (comparison.conflicts.length > 0) return say.conflict
  if (review && review.issues.length > 0) return say.unsound
  if (can.publish || can.approve) return null
  if (proposal.status === 'draft') return say.stillDraft
  return proposal.approvals.some(({ by, tree }) => by.id === person.id && tree === proposal.tree) ? say.alreadyApproved : say.notApprover
}

async function rulesTextOf({ forge }: Workplace, differences: readonly Difference[]): Promise<DeskProposal['rulesText']> {
  const file = differences.find(({ path }) => path === RULES_PATH)
  if (!file) return null
  const text = async (oid: string | null) => (oid === null ? '' : new TextDecoder().decode(await forge.blob(oid)))
  return { before: await text(file.before), after: await text(file.after) }
}
