import type { Concern } from './concern.ts'
import type { Lane } from './lane.ts'
import { LANE_DAYS, type LaneRule } from './lane-rule.ts'
import { whyOnly, whyWhen } from './words.ts'

/**
 * The lane of a proposal: the first line that fits what it is about, ordinary where none does. A function of the facts
 * and of the rules, whoever wrote it and wherever.
 *
 * @param concerns from `concernsOf`; about nothing, a proposal is never light
 */
export function laneFor(lanes: readonly LaneRule[], concerns: ReadonlySet<Concern>): Lane {
  const line = lanes.find((one) => fits(one, concerns))
  const { lane = 'ordinary', need = 1, days } = line ?? {}
  return { name: lane, need, days: days ?? LANE_DAYS[lane], why: line ? whyOf(line, concerns) : '' }
}

function fits({ when, only }: LaneRule, concerns: ReadonlySet<Concern>): boolean {
  if (when && !when.some((concern) => concerns.has(concern))) return false
  return !only || (concerns.size > 0 && [...concerns].every((concern) => only.includes(concern)))
}

function whyOf({ when, only }: LaneRule, concerns: ReadonlySet<Concern>): string {
  if (when) return whyWhen(when.filter((concern) => concerns.has(concern)))
  return only ? whyOnly(only.filter((concern) => concerns.has(concern))) : ''
}
