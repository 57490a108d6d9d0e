import type { Services } from '../../functions/services.ts'
import { pruneSendingMarks } from '../../lib/mail/actions/send/sending-marks.ts'

const EVERY_MS = 60 * 60 * 1000

/** Once an hour forgets revocations of sessions that have ended by themselves, attempts that count no more, and messages that left long ago. */
export function forgetWhatEnded({ work, revocations, logIn, store }: Services): () => void {
  const forget = async () => {
    const now = Math.floor(work.now() / 1000)
    await Promise.all([revocations.prune(now), logIn.throttle.prune(now), pruneSendingMarks(store, work.now())])
  }
  const timer = setInterval(() => void forget().catch(() => undefined), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
