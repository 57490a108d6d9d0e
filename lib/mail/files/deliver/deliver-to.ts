import { messageHead } from '../../mime/message-head.ts'
import type { Box } from '../box/box.ts'
import { putMessage } from './put-message.ts'
import { answerAbsence } from './answer-absence.ts'
import { fateOf } from '../rules/fate-of.ts'
import { readRules } from '../rules/rules-file.ts'
import type { PostOffice } from './post-office.ts'

/** A message on its way. */
export interface Travelling {
  /** The sender of the envelope. */
  readonly from: string
  readonly bytes: Buffer
}

/**
 * Puts a message into somebody's box, or into those of an office, as their rules want it, and answers for who is away. `outside` where
 * nobody here has the address.
 *
 * @throws {MailboxFullProblem}
 */
export async function deliverTo(office: PostOffice, email: string, { from, bytes }: Travelling): Promise<'outside' | null> {
  const box = await office.boxAt(email)
  const boxes = box ? [box] : await office.officeBoxesAt(email)
  if (boxes.length === 0) return 'outside'
  const delivered = await Promise.allSettled(boxes.map((one) => put(office, one, email, { from, bytes })))
  const failed = delivered.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return null
}

async function put(office: PostOffice, box: Box, email: string, { from, bytes }: Travelling): Promise<void> {
  const rules = await readRules(box)
  const head = messageHead(bytes)
  const { folder, flags } = fateOf(rules.filters, head)
  // Who received it, and from where: RFC 5321 §4.4.
  const received = Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${email}\r\n`)
  await putMessage(box, folder, Buffer.concat([received, bytes]), flags, office.now())
  await answerAbsence(office, box, rules.vacation, { from, to: email, bytes })
}
