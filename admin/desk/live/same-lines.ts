import type { QueueItem } from '../../../lib/protocol/desk.ts'

/** A new list with the old objects where they say the same: what has not changed is not drawn again. */
export function keepingSame(before: readonly QueueItem[], after: readonly QueueItem[]): readonly QueueItem[] {
  const known = new Map(before.map((item) => [item.number, item]))
  return after.map((item) => {
    const old = known.get(item.number)
    return old && JSON.stringify(old) === JSON.stringify(item) ? old : item
  })
}
