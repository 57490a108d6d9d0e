import type { LaneRule } from './lane-rule.ts'

/** The most approvals that any lane asks: it may be asked anywhere something is written. */
export function mostNeeded(lanes: readonly LaneRule[] = []): number {
  return Math.max(1, ...lanes.map(({ need = 1 }) => need))
}
