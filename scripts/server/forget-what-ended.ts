import type { Services } from '../../functions/services.ts'

const EVERY_MS = 60 * 60 * 1000

/** Once an hour forgets revocations of sessions that have ended by themselves, and attempts that count no more. */
export function forgetWhatEnded({ work, revocations, logIn }: Services): () => void {
  const forget = async () => {
    const now = Math.floor(work.now() / 1000)
    await Promise.all([revocations.prune(now), logIn.throttle.prune(now)])
  }
  const timer = setInterval(() => void forget().catch(() => undefined), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
