/** Chance that repeats: the same seed gives the same choices. */
export interface Chance {
  /** A whole number between two, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(items: readonly T[]) => T
}

/** Mulberry32 (public domain, Tommy Ettinger): small, and good enough to look varied. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return { between, pick: <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T }
}
