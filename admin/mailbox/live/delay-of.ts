/** While somebody looks; while nobody does; and the longest, however often the server has not answered. */
const SEEN_MS = 30_000
const HIDDEN_MS = 120_000
const LONGEST_MS = 600_000

/** How long to wait before asking for news, in milliseconds: twice as long after each answer that did not come. */
export function delayOf(failures: number, hidden: boolean): number {
  return Math.min(LONGEST_MS, (hidden ? HIDDEN_MS : SEEN_MS) * 2 ** Math.min(failures, 10))
}
