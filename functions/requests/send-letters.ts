import { deliverOwed } from '../../lib/requests/mail/deliver.ts'
import type { Services } from '../services.ts'

/** The clock sends other letters for a moment: how often it is waited for, and how long each time. */
const TRIES = 5
const WAIT_MS = 200

/** Sends what is owed now; what does not leave is tried again by the clock, and the request is safe either way. */
export async function sendLetters({ mail: { office }, work, log }: Pick<Services, 'mail' | 'work' | 'log'>): Promise<void> {
  if (!office) return
  try {
    for (let tried = 0; tried < TRIES && (await deliverOwed(office, work.now())) === null; tried++) await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  } catch (error) {
    log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
