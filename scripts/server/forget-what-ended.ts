import type { Services } from '../../functions/services.ts'
import { forgetOnce } from './forget-once.ts'

const EVERY_MS = 60 * 60 * 1000

/** Once an hour forgets what has ended by itself. */
export function forgetWhatEnded(services: Services): () => void {
  const timer = setInterval(() => void forgetOnce(services).catch(() => undefined), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
