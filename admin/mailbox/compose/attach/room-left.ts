import type { Draft } from '../../../../lib/protocol/webmail.ts'

/** A message carries files as base64, 57 octets a line of 78: a limit on messages is a smaller one on files (RFC 2045 §6.8). */
const OF_A_MESSAGE = 57 / 78
/** What head, text and boundaries take, generously. */
const REST = 100_000

/** How many octets of files a message may carry. */
export function fileLimit(sizeLimit: number): number {
  return Math.max(0, Math.floor((sizeLimit - REST) * OF_A_MESSAGE))
}

export function weightOf(attachments: Draft['attachments']): number {
  return attachments.reduce((sum, { size }) => sum + (size ?? 0), 0)
}
