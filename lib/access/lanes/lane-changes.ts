import type { LaneRule } from './lane-rule.ts'
import { sameLanes } from './same-lanes.ts'
import { laneInWords } from './words.ts'

/** What happens to a line of the lanes, which is said in words. */
export type LaneChange = { readonly how: 'added' | 'removed'; readonly line: string } | { readonly how: 'order' }

/** What changes between two versions of the lanes. The first line that fits counts, so another order is a change. */
export function laneChanges(before: readonly LaneRule[] = [], after: readonly LaneRule[] = []): readonly LaneChange[] {
  if (sameLanes(before, after)) return []
  const [was, is] = [before.map(laneInWords), after.map(laneInWords)]
  const changes = [
    ...was.filter((line) => !is.includes(line)).map((line) => ({ how: 'removed' as const, line })),
    ...is.filter((line) => !was.includes(line)).map((line) => ({ how: 'added' as const, line })),
  ]
  return changes.length > 0 ? changes : [{ how: 'order' }]
}
