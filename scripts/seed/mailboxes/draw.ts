import { createHash } from 'node:crypto'

/** Draws by chance that come out the same for the same seed. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(from: readonly T[]) => T
}

/** A generator of 32 bits (mulberry32): good enough to vary an example, and nothing else. */
export function drawFrom(seed: string): Draw {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    pick: (from) => {
      const one = from[between(0, from.length - 1)]
      if (one === undefined) throw new Error('nothing to draw from')
      return one
    },
  }
}
