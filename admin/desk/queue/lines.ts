import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { slugOf } from '../../../lib/model/slug.ts'
import type { Filters } from '../route.ts'

/** Does this proposal wait for the person who is logged in? They may approve or publish it now. */
export function waitsForMe({ status, can }: Pick<QueueItem, 'status' | 'can'>): boolean {
  return (status === 'pending_review' || status === 'pending_publish') && (can.approve || can.publish)
}

/** The lines to show: those that fit the filters, the oldest first, drafts last. */
export function linesOf(items: readonly QueueItem[], { status, office, mine }: Filters): readonly QueueItem[] {
  return items
    .filter((item) => (status === '' || item.status === status) && (office === '' || slugOf(item.office) === office) && (!mine || waitsForMe(item)))
    .sort((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft') || b.ageWorkingDays - a.ageWorkingDays || a.createdAt - b.createdAt)
}

/** The proposal to look at after one is done with: the first that waits for the person. */
export function nextOf(items: readonly QueueItem[], done: number): QueueItem | undefined {
  return linesOf(items, { status: '', office: '', mine: true }).find(({ number }) => number !== done)
}
