import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { type Filters, NO_FILTERS, type Whose } from '../route.ts'
import { isFound } from './find.ts'
import { slugOfName } from './slug-of-name.ts'

/** Does this proposal wait for this person (by id)? They may approve or publish it now, and nobody else has it in hand. */
export function waitsFor(me: string, { status, can, takenBy, publishAt, failure }: Pick<QueueItem, 'status' | 'can' | 'takenBy' | 'publishAt' | 'failure'>): boolean {
  const waiting = (status === 'pending_review' || status === 'pending_publish') && (publishAt === null || failure !== null)
  return waiting && (can.approve || can.publish) && (takenBy === null || takenBy.id === me)
}

/** Light, and this person may publish it now: it may be published with others. */
export function isLightFor(me: string, item: QueueItem): boolean {
  return item.lane.name === 'light' && item.can.publish && item.package === null && waitsFor(me, item)
}

/** The lines to show: those that fit the filters, the most urgent first. */
export function linesOf(items: readonly QueueItem[], filters: Filters, me: string): readonly QueueItem[] {
  return items.filter((item) => fits(item, filters, me)).sort(byUrgency)
}

export function fits(item: QueueItem, { find, board, office, status, lane, whose }: Filters, me: string): boolean {
  return (
    (status === '' || item.status === status) &&
    (lane === '' || item.lane.name === lane) &&
    (whose === '' || isTheirs(item, whose, me)) &&
    (board === '' || slugOfName(item.site) === board) &&
    (office === '' || slugOfName(item.office) === office) &&
    isFound(item, find)
  )
}

export function isTheirs(item: QueueItem, whose: Whose, me: string): boolean {
  if (whose === 'waiting') return waitsFor(me, item)
  return whose === 'taken' ? item.takenBy?.id === me : item.own
}

// What could not be published first; then by promise, the latest of the late ones first; then what the clock will publish, and drafts.
function byUrgency(a: QueueItem, b: QueueItem): number {
  return rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)) || a.createdAt - b.createdAt
}

function rank({ failure, deadline, status }: QueueItem): number {
  if (failure !== null) return 0
  if (deadline !== null) return 1
  return status === 'draft' ? 3 : 2
}

function dayOf({ deadline }: QueueItem): string {
  return deadline?.day ?? ''
}

/** The proposal to look at after one is done with: the most urgent that waits for the person, what they have in hand first. */
export function nextOf(items: readonly QueueItem[], done: number, me: string): QueueItem | undefined {
  const waiting = linesOf(items, { ...NO_FILTERS, whose: 'waiting' }, me).filter(({ number }) => number !== done)
  return waiting.find(({ takenBy }) => takenBy?.id === me) ?? waiting[0]
}
