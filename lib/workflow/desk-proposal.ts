import type { Person } from '../access/person.ts'
import type { Comparison, Difference } from '../forge/forge.ts'
import type { Proposal, ProposalEvent } from '../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import type { DeskProposal, QueueItem } from '../protocol/desk.ts'
import { changeOf } from './change-of.ts'
import { changedEntry } from './changed-entry.ts'
import { deskRights } from './desk-rights.ts'
import { laneOf } from './lane-of.ts'
import { mediaUrl } from './media-url.ts'
import { queueItem, wrote } from './queue-item.ts'
import { RULES_PATH, type RightsReview, rightsReview } from './rights-review.ts'
import { stepInWords, WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

/** Everything the desk shows of a proposal: what changed in words, where to see it rendered, what happened so far. */
export async function deskProposal(work: Workplace, person: Person, proposal: Proposal, titleOf: (site: string, owner: string) => string): Promise<DeskProposal> {
  const published = await work.published()
  const open = ['draft', 'pending_review', 'pending_publish'].includes(proposal.status)
  const comparison = open ? await work.forge.compare(proposal.number) : null
  const differences = comparison?.differences ?? []
  const review = await rightsReview(work, published, proposal)
  const lane = await laneOf(work, published, proposal)
  const item = queueItem(published, person, proposal, { review, lane }, work.now(), titleOf)
  return {
    ...item,
    tip: proposal.tip,
    rights: review && deskRights(published, review, changeOf(published, proposal, review, lane), titleOf),
    rulesText: await rulesTextOf(work, differences),
    obstacle: obstacleFor(item, person, proposal, comparison, review),
    conflicts: comparison?.conflicts ?? [],
    entries: await Promise.all(differences.filter(({ path }) => readEntryPath(path)).map((difference) => changedEntry(work, published, proposal, difference))),
    media: await Promise.all(differences.filter(({ path }) => readMediaPath(path)).map((difference) => changedMedia(work, proposal, difference))),
    timeline: proposal.events.map((event) => ({
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
  if (!comparison) return say.closed
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

async function changedMedia({ forge }: Workplace, proposal: Proposal, { path, before, after }: Difference): Promise<DeskProposal['media'][number]> {
  return {
    path,
    beforeUrl: before === null ? null : mediaUrl(path),
    afterUrl: after === null ? null : mediaUrl(path, proposal.number),
    size: (await forge.blob(after ?? before ?? '')).byteLength,
  }
}
