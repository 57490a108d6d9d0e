import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { sha256 } from '../../../digest/sha256.ts'
import { MailAlreadySentProblem } from '../../problems/mail-already-sent-problem.ts'
import { MailBeingSentProblem } from '../../problems/mail-being-sent-problem.ts'

/** How long a message may be on its way before it counts as lost on it, in milliseconds. */
const ON_ITS_WAY = 2 * 60 * 1000

const mark = v.object({ state: v.picklist(['sending', 'sent']), at: v.number() })

/** Remembers what left, outside of the mailbox: when its server lets go in the middle, a draft cannot be marked there. */
export interface SendingMark {
  readonly left: () => Promise<void>
  readonly didNotLeave: () => Promise<void>
}

/**
 * Marks a message as being sent.
 *
 * @param messageId without brackets; the person's address is in it
 * @param now milliseconds since the epoch
 * @throws {MailAlreadySentProblem | MailBeingSentProblem}
 */
export async function markSending(store: Storage, messageId: string, now: number): Promise<SendingMark> {
  // The name tells neither who wrote nor what.
  const name = `webmail:sent:${await sha256(messageId)}`
  if (beingMarked.has(name)) throw new MailBeingSentProblem()
  beingMarked.add(name)
  try {
    return await firstMark(store, name, now)
  } finally {
    beingMarked.delete(name)
  }
}

// Two clicks come closer to each other than a store can be read and written.
const beingMarked = new Set<string>()

async function firstMark(store: Storage, name: string, now: number): Promise<SendingMark> {
  const kept = v.safeParse(mark, await store.getItem(name).catch(() => null))
  if (kept.success && kept.output.state === 'sent') throw new MailAlreadySentProblem()
  if (kept.success && now - kept.output.at < ON_ITS_WAY) throw new MailBeingSentProblem()
  await store.setItem(name, { state: 'sending', at: now })
  return {
    left: () => store.setItem(name, { state: 'sent', at: now }),
    didNotLeave: () => store.removeItem(name),
  }
}

/** How long it is remembered that something left, in milliseconds. */
const REMEMBERED = 30 * 24 * 60 * 60 * 1000

/** @param now milliseconds since the epoch */
export async function pruneSendingMarks(store: Storage, now: number): Promise<void> {
  for (const name of await store.getKeys('webmail:sent')) {
    const kept = v.safeParse(mark, await store.getItem(name).catch(() => null))
    if (!kept.success || now - kept.output.at > REMEMBERED) await store.removeItem(name)
  }
}
