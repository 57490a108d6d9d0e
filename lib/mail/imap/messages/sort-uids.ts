import type { ImapFlow } from 'imapflow'
import { hasCapability, isValidSequenceValue } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { ifAble } from '../wire/if-able.ts'
import { atom } from '../wire/tokens.ts'
import { searchAround } from './search-around.ts'
import { searched } from './searched.ts'

/**
 * The numbers of all messages for which these keys hold, newest first: by when they came where the server sorts, else by
 * where they lie.
 */
export async function sortUids(client: ImapFlow, keys: readonly unknown[]): Promise<readonly number[]> {
  const uids = await ifAble(() => (hasCapability(client, 'SORT') ? sorted(client, keys) : searched(client, keys)))
  return uids ?? searchAround(client, keys)
}

async function sorted(client: ImapFlow, keys: readonly unknown[]): Promise<readonly number[]> {
  const uids: number[] = []
  await command(client, 'UID SORT', [[atom('REVERSE'), atom('ARRIVAL')], atom('UTF-8'), ...keys], {
    untagged: {
      SORT: ({ numbers, attributes = [] }) => {
        for (const number of numbers ?? attributes.map((one) => Number((one as { readonly value?: unknown } | null)?.value))) if (isValidSequenceValue(number)) uids.push(number)
      },
    },
  })
  return uids
}
