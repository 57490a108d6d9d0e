import type { SourceItem } from '../read/source-item.ts'
import { fateOf, standingOf } from './fate.ts'
import type { World } from './world.ts'

/**
 * An element another one names, if readers could see it: of a draft, of what was private and of what citizens asked nothing is
 * said, not even its title.
 */
export function onlineItem(id: number, world: Pick<World, 'items'>): SourceItem | undefined {
  const item = world.items.get(id)
  return item !== undefined && standingOf(item) === 'published' && fateOf(item).kind !== 'personal' ? item : undefined
}
