import type { ImapFlowError } from 'imapflow'

const FOR_NOW = new Set(['UNAVAILABLE', 'SERVERBUG', 'INUSE', 'LIMIT', 'CONTACTADMIN'])

/** The server could not, and says nothing of what was asked (RFC 5530 §3). */
export function isForNow(error: unknown): boolean {
  return FOR_NOW.has((error as ImapFlowError).serverResponseCode || '')
}
