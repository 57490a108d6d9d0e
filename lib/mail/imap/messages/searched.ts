import type { ImapFlow } from 'imapflow'
import { isValidSequenceValue } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { atom } from '../wire/tokens.ts'

/** The numbers of all messages for which these keys hold, those that lie last first (RFC 3501 §6.4.4). */
export async function searched(client: ImapFlow, keys: readonly unknown[]): Promise<readonly number[]> {
  const uids: number[] = []
  await command(client, 'UID SEARCH', [atom('CHARSET'), atom('UTF-8'), ...keys], {
    untagged: {
      SEARCH: ({ numbers, attributes = [] }) => {
        for (const number of numbers ?? attributes.map((one) => Number((one as { readonly value?: unknown } | null)?.value))) if (isValidSequenceValue(number)) uids.push(number)
      },
    },
  })
  return uids.sort((a, b) => b - a)
}
