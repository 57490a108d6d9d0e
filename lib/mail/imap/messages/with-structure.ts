import type { ImapFlow, ImapFlowError } from 'imapflow'
import type { ImapLink } from '../imap-link.ts'
import { BARE_LINE_ITEMS, LINE_ITEMS } from './line-items.ts'

const TOO_MUCH = new Set(['LineTooLarge', 'LiteralTooLarge', 'ResponseTooLarge', 'TooManyTokens'])

/**
 * Reads lines with what is attached to them; without, where somebody sent a message of so many parts that the answer was too
 * much: one message must not hide a folder.
 */
export function withStructure<T>(link: ImapLink, work: (client: ImapFlow, items: readonly unknown[]) => Promise<T>): Promise<T> {
  const tooMuch = Symbol('too much')
  return link
    .read((client) =>
      work(client, LINE_ITEMS).catch((error: unknown) => {
        if (TOO_MUCH.has((error as ImapFlowError).code ?? '')) return tooMuch
        throw error
      }),
    )
    .then((answer) => (answer === tooMuch ? link.read((client) => work(client, BARE_LINE_ITEMS)) : (answer as T)))
}
