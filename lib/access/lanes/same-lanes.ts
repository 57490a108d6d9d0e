import type { LaneRule } from './lane-rule.ts'
import { laneInWords } from './words.ts'

/** Do two versions of the lanes come to the same? What is only written in another way does. */
export function sameLanes(before: readonly LaneRule[] = [], after: readonly LaneRule[] = []): boolean {
  return before.map(laneInWords).join('\n') === after.map(laneInWords).join('\n')
}
