import type { Check } from './finding.ts'

/** How long ago a run may have ended, in milliseconds: one begins every minute, and many mails may take some. */
const LATE_MS = 10 * 60_000

/** Does the clock go on? */
export function checkClock(lastRun: () => number, now: () => number): Check {
  return () => {
    const agoMs = now() - lastRun()
    return Promise.resolve(agoMs > LATE_MS ? { status: 'fail', why: 'stopped', agoMs } : { status: 'pass', agoMs })
  }
}
