/** What is remembered of attempts that failed, or have not ended yet. */
export interface Tally {
  readonly n: number
  /** When it last changed, in seconds since the epoch. */
  readonly at: number
}

/** How attempts that fail make the next one wait. Pure; times in seconds since the epoch. */
export interface Limit {
  /** Seconds until one more is let through; 0 for now. */
  readonly wait: (tally: Tally, now: number) => number
  readonly counted: (tally: Tally, now: number) => Tally
  /** Is it as if nothing had happened? */
  readonly isForgotten: (tally: Tally, now: number) => boolean
}

export const NONE: Tally = { n: 0, at: 0 }

/** Takes back one attempt: it was no guess. */
export function uncounted({ n, at }: Tally): Tally {
  return { n: Math.max(0, n - 1), at }
}

// A clock that was set back must not make anyone wait for it to come round again.
function since(at: number, now: number): number {
  return Math.max(0, now - at)
}

/**
 * The first attempts are free, then each failure doubles the wait. Forgotten after a quiet time.
 *
 * @param first seconds of the first wait
 * @param longest seconds of the longest
 * @param quiet seconds after which everything is forgotten; more than `longest`
 */
export function growingWait({ free, first, longest, quiet }: { readonly free: number; readonly first: number; readonly longest: number; readonly quiet: number }): Limit {
  const isForgotten = ({ n, at }: Tally, now: number) => n === 0 || since(at, now) >= quiet
  return {
    isForgotten,
    wait: (tally, now) => {
      if (tally.n < free || isForgotten(tally, now)) return 0
      return Math.max(0, Math.min(longest, first * 2 ** (tally.n - free)) - since(tally.at, now))
    },
    counted: (tally, now) => ({ n: isForgotten(tally, now) ? 1 : tally.n + 1, at: now }),
  }
}

/**
 * A bucket that leaks: `burst` attempts at once, then one each `every` seconds. It slows and never closes.
 *
 * In an hour `burst + 3600 / every` at most.
 */
export function slowRate({ burst, every }: { readonly burst: number; readonly every: number }): Limit {
  const level = ({ n, at }: Tally, now: number) => Math.max(0, n - since(at, now) / every)
  return {
    isForgotten: (tally, now) => level(tally, now) === 0,
    // Times are whole seconds, so this is a whole number but for the last digits of a fraction.
    wait: (tally, now) => Math.max(0, Math.round((level(tally, now) + 1 - burst) * every)),
    counted: (tally, now) => ({ n: level(tally, now) + 1, at: now }),
  }
}
