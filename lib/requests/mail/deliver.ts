import { MailDelayedProblem } from '../../mail/problems/mail-delayed-problem.ts'
import { MailRefusedProblem } from '../../mail/problems/mail-refused-problem.ts'
import { Problem } from '../../errors/problem.ts'
import type { Letter } from '../../mail/letter.ts'
import type { MailOffice } from '../../workflow/notify/mail-office.ts'
import { requestLetter } from '../letters/request-letter.ts'
import { requestStore } from '../request-store.ts'
import { type OwedLetter, owedLetters } from './owed-letters.ts'

type Office = Pick<MailOffice, 'store' | 'sender' | 'render' | 'origin' | 'offerLink' | 'inTurn' | 'log' | 'work'>

/**
 * Sends the letters about requests that are due, of all the processes that share the store one at a time. A letter leaves
 * its list after it left: a crash in between sends that one again, with the same number.
 *
 * @returns `null` when another is at it
 */
export function deliverOwed(office: Office, now: number): Promise<{ readonly done: number; readonly failed: number } | null> {
  return office.inTurn(() => deliverAll(office, now))
}

async function deliverAll(office: Office, now: number): Promise<{ done: number; failed: number }> {
  const owed = owedLetters(office.store)
  const count = { done: 0, failed: 0 }
  for (const one of await owed.waiting(now)) {
    const letter = await letterFor(office, one)
    const outcome = letter ? await send(office, letter) : 'left'
    await owed[outcome](one, now)
    count[outcome === 'left' ? 'done' : 'failed']++
  }
  return count
}

async function letterFor({ store, render, origin, offerLink, work }: Office, { id, index, to }: OwedLetter): Promise<Letter | null> {
  const request = await requestStore(store).find(id)
  const site = request && (await work.published()).site(request.site)
  if (!request || !site) return null
  const offer = to === 'person' ? await offerLink(request, index) : null
  return requestLetter({ request, index, to, site, offer, origin: origin() }, render)
}

async function send({ sender, log }: Office, letter: Letter): Promise<'left' | 'later' | 'refused'> {
  try {
    await sender.send(letter)
    log('mail-sent', { request: letter.thread })
    return 'left'
  } catch (error) {
    log('mail-failed', { code: error instanceof Problem ? error.code : 'unforeseen', request: letter.thread })
    return error instanceof MailRefusedProblem && !(error instanceof MailDelayedProblem) ? 'refused' : 'later'
  }
}
