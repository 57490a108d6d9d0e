import type { ImapFlow } from 'imapflow'
import { hasCapability, isValidSequenceValue } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { atom } from '../wire/tokens.ts'

/**
 * The numbers of all messages for which these keys hold, newest first: by when they came where the server sorts, else by
 * where they lie.
 */
export async function sortUids(client: ImapFlow, keys: readonly unknown[]): Promise<readonly number[]> {
  const sorts = hasCapability(client, 'SORT')
  const uids: number[] = []
  const take = ({ numbers, attributes = [] }: { readonly numbers?: number[] | undefined; readonly attributes?: readonly ({ value?: unknown } | null)[] | undefined }) => {
    for (const number of numbers ?? attributes.map((one) => Number(one?.value))) if (isValidSequenceValue(number)) uids.push(number)
  }
  if (sorts) await command(client, 'UID SORT', [[atom('REVERSE'), atom('ARRIVAL')], atom('UTF-8'), ...keys], { untagged: { SORT: take } })
  else await command(client, 'UID SEARCH', [atom('CHARSET'), atom('UTF-8'), ...keys], { untagged: { SEARCH: take } })
  return sorts ? uids : uids.sort((a, b) => b - a)
}
