import type { SourceItem } from '../read/source-item.ts'
import type { Desk } from './desk.ts'
import { onlineItem } from './online-item.ts'

/** An element that becomes a part of the entry that names it in a field; one that is not there or was not online is told. */
export function foldedItem(desk: Desk, key: string, id: number, type: string): SourceItem | undefined {
  const item = onlineItem(id, desk.world)
  if (item?.type === type) return item
  desk.note(desk.world.items.get(id)?.type === type ? 'relation-waiting' : 'relation-broken', key, String(id))
  return undefined
}
