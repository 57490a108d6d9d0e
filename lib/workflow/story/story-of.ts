import type { Person } from '../../access/person.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { QueueItem } from '../../protocol/desk.ts'
import type { StoryAnswer } from '../../protocol/story.ts'
import { editorUrl } from '../editor-url.ts'
import { decidersOf } from '../notify/deciders.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { pagesOnline } from './pages-online.ts'
import { STORY_WORDS as say } from './words.ts'

type Moved = Extract<ProposalEvent, { type: 'status' }>

/**
 * Where a proposal stands, who can do what is missing, and by when.
 *
 * @param item the same proposal as a line of the queue, for whoever looks at it
 */
export async function storyOf(work: Workplace, published: Published, person: Person, proposal: Proposal, item: QueueItem): Promise<StoryAnswer> {
  const moved = proposal.events.findLast((event): event is Moved => event.type === 'status')
  const page = proposal.paths.find((path) => path.endsWith('.md'))
  const isAuthor = proposal.authors.some(({ id }) => id === person.id)
  return {
    sentence: sentenceOf(proposal, item, moved),
    who: await whoCan(work, published, person, proposal, item),
    reason: isOpen(proposal) && proposal.status !== 'draft' ? null : (moved?.reason ?? null),
    deadline: item.deadline,
    publishAt: item.publishAt,
    online: proposal.status === 'published' ? await pagesOnline(work, published, person, proposal) : [],
    editorUrl: isOpen(proposal) && isAuthor && page ? editorUrl(published, person, page) : null,
  }
}

function sentenceOf({ kind, status }: Proposal, { failure, takenBy, approvals, approvalsNeeded, publishAt, package: pack }: QueueItem, moved: Moved | undefined): string {
  const by = moved?.by.name ?? ''
  if (failure) return say.failed(failure.sentence)
  switch (status) {
    case 'draft':
      return moved && moved.from !== 'draft' ? say.sentBack(by) : say.draft
    case 'pending_review':
      if (approvals > 0 && approvals < approvalsNeeded) return say.moreApprovals(approvalsNeeded - approvals)
      return takenBy ? say.taken(takenBy.name) : say.waiting
    case 'pending_publish':
      if (approvals < approvalsNeeded) return say.moreApprovals(approvalsNeeded - approvals)
      if (publishAt !== null) return say.scheduled(publishAt)
      return pack ? say.packed(pack.title) : say.ready
    case 'published':
      return kind === 'removal' ? say.removed(moved?.at ?? 0) : say.online(moved?.at ?? 0)
    case 'rejected':
      return say.rejected(by)
    case 'withdrawn':
      return say.withdrawn(by)
  }
}

async function whoCan(work: Workplace, published: Published, person: Person, proposal: Proposal, { takenBy, publishAt, approvals, approvalsNeeded }: QueueItem): Promise<readonly string[]> {
  if (!isOpen(proposal)) return []
  // An author is told to do it, not that they can.
  if (proposal.status === 'draft') return proposal.authors.some(({ id }) => id === person.id) ? [] : proposal.authors.map(({ name }) => name)
  if (takenBy) return [takenBy.name]
  if (publishAt !== null && approvals >= approvalsNeeded) return []
  const gave = new Set(proposal.approvals.filter(({ tree }) => tree === proposal.tree).map(({ by }) => by.id))
  // Whoever has approved may still publish, once nothing is missing.
  const able = (await decidersOf(work, published, proposal)).filter(({ id }) => approvals >= approvalsNeeded || !gave.has(id))
  return able.map(({ name }) => name)
}
