import { laneChanges } from '../../lib/access/lanes/lane-changes.ts'
import type { LaneRule } from '../../lib/access/lanes/lane-rule.ts'
import { laneInWords } from '../../lib/access/lanes/words.ts'
import { RULES_WORDS as say } from './words.ts'

/** The lanes as text: a line each, in the order in which they count. */
export function lanesInWords(lanes: readonly LaneRule[] = []): string {
  return lanes.length === 0 ? say.noLanes : [say.lanes, ...lanes.map((line, i) => `  ${i + 1}. ${laneInWords(line)}.`)].join('\n')
}

/** What changes between two versions of them, a sentence each. */
export function lanesChanged(before: readonly LaneRule[] | undefined, after: readonly LaneRule[] | undefined): readonly string[] {
  return laneChanges(before, after).map((change) => (change.how === 'order' ? say.laneOrder : change.how === 'added' ? say.laneAdded(change.line) : say.laneRemoved(change.line)))
}
