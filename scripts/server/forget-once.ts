import type { Services } from '../../functions/services.ts'
import { pruneSendingMarks } from '../../lib/mail/actions/send/sending-marks.ts'

/** Forgets revocations of sessions that have ended by themselves, attempts that count no more, and messages that left long ago. */
export async function forgetOnce({ work, revocations, logIn, store }: Services): Promise<void> {
  const now = Math.floor(work.now() / 1000)
  await Promise.all([revocations.prune(now), logIn.throttle.prune(now), pruneSendingMarks(store, work.now())])
}
