import type { Concern } from './concern.ts'
import type { Lane } from './lane.ts'

/** One line of the lanes in the rules. With neither `when` nor `only` it fits everything. */
export interface LaneRule {
  readonly lane: Lane['name']
  /** Fits when the proposal is about any of these. */
  readonly when?: readonly Concern[]
  /** Fits when the proposal is about these and nothing else. */
  readonly only?: readonly Concern[]
  /** Distinct approvers, 1 when not stated. */
  readonly need?: number
  /** Working days, `LANE_DAYS` when not stated. */
  readonly days?: number
}

/** Working days the central office takes where the rules say nothing. */
export const LANE_DAYS = { light: 1, ordinary: 3, heavy: 5 } as const satisfies Record<Lane['name'], number>

const WEIGHTS = { light: 0, ordinary: 1, heavy: 2 } as const satisfies Record<Lane['name'], number>

/** Does a lane ask less than another: fewer approvals, or a lighter name? */
export function asksLess(one: Pick<LaneRule, 'lane' | 'need'>, other: Pick<LaneRule, 'lane' | 'need'>): boolean {
  return WEIGHTS[one.lane] < WEIGHTS[other.lane] || (one.need ?? 1) < (other.need ?? 1)
}
