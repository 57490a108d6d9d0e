import type { Letter } from '../../mail/letter.ts'
import { MailDelayedProblem } from '../../mail/problems/mail-delayed-problem.ts'
import { MailRefusedProblem } from '../../mail/problems/mail-refused-problem.ts'
import { Problem } from '../../errors/problem.ts'
import type { Ledger } from './ledger.ts'
import type { MailOffice } from './mail-office.ts'

/** Every server is down: nothing more is tried in this run. */
export const SERVER = 'server'

/** What became of a letter: taken away, refused for good, to be tried again, and `stop` when no other will leave either. */
export type Outcome = 'sent' | 'refused' | 'later' | 'stop'

/**
 * Sends a letter, then remembers it. A failure is tried again with growing waits; the log names the person by their box
 * and says nothing of the letter.
 *
 * @param remember what to write down once nobody need send it again
 */
export async function post({ sender, log }: Pick<MailOffice, 'sender' | 'log'>, book: Ledger, letter: Letter, remember: () => Promise<void>, now: number): Promise<Outcome> {
  const { box } = letter.to
  if (await book.isWaiting(box, now)) return 'later'
  try {
    await sender.send(letter)
  } catch (error) {
    const data = error instanceof Problem ? { code: error.code, ...detailOf(error) } : { code: 'unforeseen' }
    log('mail-failed', { ...data, person: box })
    if (error instanceof MailRefusedProblem) {
      await book.noteRefused(box, now)
      await remember()
      return 'refused'
    }
    const isOfOne = error instanceof MailDelayedProblem || !(error instanceof Problem)
    await book.putOff(isOfOne ? box : SERVER, now)
    return isOfOne ? 'later' : 'stop'
  }
  await remember()
  await book.goOn(box)
  await book.goOn(SERVER)
  log('mail-sent', { person: box })
  return 'sent'
}

function detailOf({ data }: Problem): Readonly<Record<string, string | number>> {
  const { why, answer } = data
  return { ...(typeof why === 'string' ? { why } : {}), ...(typeof answer === 'number' ? { answer } : {}) }
}
