import * as v from 'valibot'
import type { Envelope, Submitted } from '../../mailbox/submission.ts'
import { MailAddress } from '../../mail-address.ts'
import { MailNotAcceptedProblem } from '../../problems/mail-not-accepted-problem.ts'
import { MailTooLargeProblem } from '../../problems/mail-too-large-problem.ts'
import { MailboxFullProblem } from '../../problems/mailbox-full-problem.ts'
import { RecipientsRefusedProblem } from '../../problems/recipients-refused-problem.ts'
import { SIZE_LIMIT } from '../size-limit.ts'
import { deliverTo } from './deliver-to.ts'
import { notDelivered, type Undelivered } from './not-delivered.ts'
import type { PostOffice } from './post-office.ts'

/**
 * Takes a message from one box to others. For addresses that have none here it was taken too, as a server takes what it
 * cannot deliver yet: a notice says so in the sender's inbox. Nothing leaves.
 *
 * @throws {RecipientsRefusedProblem | MailTooLargeProblem | MailNotAcceptedProblem}
 */
export async function submit(office: PostOffice, { from, to }: Envelope, message: AsyncIterable<Uint8Array>): Promise<Submitted> {
  // It goes into the head of what is delivered.
  if (!v.is(MailAddress, from)) throw new MailNotAcceptedProblem(553)
  const asked = [...new Set(to.map((address) => address.toLowerCase()))]
  const addresses = asked.filter((address) => v.is(MailAddress, address))
  if (addresses.length === 0) throw new RecipientsRefusedProblem(to)
  const bytes = await collected(message)
  const failed: Undelivered[] = []
  for (const email of addresses) {
    const why = await deliverTo(office, email, { from: from.toLowerCase(), bytes }).catch((error: unknown) => {
      if (error instanceof MailboxFullProblem) return 'full' as const
      throw error
    })
    if (why) failed.push({ email, why })
  }
  if (failed.length > 0) await notDelivered(office, from.toLowerCase(), bytes, failed)
  return { refused: asked.filter((address) => !addresses.includes(address)) }
}

async function collected(message: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of message) {
    size += chunk.byteLength
    if (size > SIZE_LIMIT) throw new MailTooLargeProblem(SIZE_LIMIT)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
