import type { ImapFlowError } from 'imapflow'

const LOST = new Set(['NoConnection', 'EConnectionClosed', 'StateLogout', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** The connection ended under a command, as one does that lay idle: another may well do. A server that keeps silent is another thing. */
export function isLost(error: unknown): boolean {
  return LOST.has((error as ImapFlowError).code ?? '')
}
