import { growingWait, slowRate } from './limit.ts'

const HOUR = 60 * 60

/**
 * How much guessing is let through. Nothing closes an account: what a stranger does makes strangers wait (OWASP, «Slow Down
 * Online Guessing Attacks with Device Cookies»).
 */
export const LIMITS = {
  /** A browser this person has logged in with: theirs alone, so that only its own mistakes count. */
  device: growingWait({ free: 10, first: 15, longest: 5 * 60, quiet: HOUR }),
  /** One account from one address. */
  pair: growingWait({ free: 5, first: 15, longest: 15 * 60, quiet: 24 * HOUR }),
  /** One address, whichever accounts it tries: an office behind one address has many people who mistype. */
  address: slowRate({ burst: 30, every: 60 }),
  /**
   * One account from unknown browsers of the whole world. Several addresses together cannot guess faster than this; one
   * alone never fills it (`pair` stops it before), so it alone cannot make others wait.
   */
  account: slowRate({ burst: 40, every: 6 * 60 }),
  /** Links of people without an account, opened from one address, that lead nowhere: they cannot be guessed, only hammered. */
  link: slowRate({ burst: 30, every: 20 }),
  /** Ratings of pages from one address: a whole school, or all who share a network, stand behind one. */
  rating: slowRate({ burst: 40, every: 30 }),
  /** Requests that a person of the offices has to answer. Who corrects a mistake sends the form again. */
  request: slowRate({ burst: 15, every: 4 * 60 }),
  /** Steps of a form of which nothing is kept: a look at other days, with what is written so far. */
  step: slowRate({ burst: 60, every: 15 }),
} as const

export type LimitName = keyof typeof LIMITS
