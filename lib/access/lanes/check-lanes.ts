import { RULES_SENTENCES as say } from '../sentences.ts'
import { asksLess, type LaneRule } from './lane-rule.ts'

/** What a proposal is where no line fits. */
const OTHERWISE: LaneRule = { lane: 'ordinary' }

/**
 * Contradictions between the lines of the lanes; empty when there are none.
 *
 * The first line that fits counts, so their order matters: one more change in a proposal must never make it lighter. A
 * line with `when` begins to fit when something is added, so what comes after it may not ask more; a line with `only`
 * ceases to fit, so what comes after it may not ask less.
 */
export function checkLanes(lanes: readonly LaneRule[]): readonly string[] {
  return lanes.flatMap((line, i) => {
    const before = lanes.slice(0, i)
    const after = [...lanes.slice(i + 1), OTHERWISE]
    return [
      ...(before.some(fitsAll) ? [say.laneNeverReached(i)] : []),
      ...(line.when && after.some((later) => asksLess(line, later)) ? [say.laneTooLight(i)] : []),
      ...(line.only && after.some((later) => asksLess(later, line)) ? [say.laneTooHeavy(i)] : []),
    ]
  })
}

function fitsAll({ when, only }: LaneRule): boolean {
  return when === undefined && only === undefined
}
