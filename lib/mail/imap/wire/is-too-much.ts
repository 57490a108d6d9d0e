import type { ImapFlowError } from 'imapflow'

const TOO_MUCH = new Set(['LineTooLarge', 'LiteralTooLarge', 'ResponseTooLarge', 'TooManyTokens'])

/** An answer was larger than what is taken in: somebody sent a message of so many parts. */
export function isTooMuch(error: unknown): boolean {
  return TOO_MUCH.has((error as ImapFlowError).code ?? '')
}
