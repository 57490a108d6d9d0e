const MINUTE = 60_000
const FIRST = 5 * MINUTE
const LONGEST = 60 * MINUTE

/** An appointment that could not be kept for this long is taken back: by then somebody must look at the text again. */
export const LAPSE_MS = 24 * 60 * MINUTE

/**
 * When something that failed is tried again, after `now`: 5 minutes after the failure, then 10, 20, 40 minutes and then
 * hours after that. A function of the failure alone, so that every process says the same. Milliseconds since the epoch.
 */
export function nextRetry(failedAt: number, now: number): number {
  let at = failedAt + FIRST
  for (let wait = 2 * FIRST; at <= now; wait = Math.min(2 * wait, LONGEST)) at += wait
  return at
}

/** Is there a retry between the last run and this one? Who has not run yet tries at once. */
export function retryIsDue(failedAt: number, lastRun: number | null, now: number): boolean {
  return lastRun === null || nextRetry(failedAt, lastRun) <= now
}
