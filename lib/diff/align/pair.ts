/** Two places that say the same, or nearly: one of what was, one of what is. */
export type Pair = readonly [before: number, after: number]

/** What no pair covers between two pairs that follow each other; ends are exclusive. */
export interface Gap {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** The gaps that pairs in order leave of a gap, empty ones included: before, between and behind them, one more than there are pairs. */
export function gapsIn(whole: Gap, pairs: readonly Pair[]): readonly Gap[] {
  const stops: readonly Pair[] = [...pairs, [whole.before[1], whole.after[1]]]
  return stops.map(([i, j], n) => {
    const last = stops[n - 1]
    return { before: [last ? last[0] + 1 : whole.before[0], i], after: [last ? last[1] + 1 : whole.after[0], j] }
  })
}

// 50 against 50 costs 25 steps an element: what is exact and quadratic in a gap this small is linear in the whole.
const SMALL = 2500

export function isSmall({ before, after }: Gap): boolean {
  return (before[1] - before[0]) * (after[1] - after[0]) <= SMALL
}
