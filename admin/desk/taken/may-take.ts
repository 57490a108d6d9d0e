import type { QueueItem } from '../../../lib/protocol/desk.ts'

/** May the person have it in hand? Who may send it back may approve it, and it waits: the server decides again. */
export function mayTake({ can }: Pick<QueueItem, 'can'>): boolean {
  return can.sendBack
}
