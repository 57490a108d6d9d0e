import type { ImapFlow } from 'imapflow'
import { ifAble } from '../wire/if-able.ts'
import { sequence } from '../wire/tokens.ts'
import { searched } from './searched.ts'

/** Commands, and the time, that a folder with messages nobody can read is worth. */
const TRIES = 200
const TIME_LIMIT = 6000

/**
 * Looks for messages in a folder where the server cannot read them all, and so finds none (`[SERVERBUG]`): half by half, until
 * those it breaks off over are alone. They are taken as not found.
 */
export async function searchAround(client: ImapFlow, keys: readonly unknown[]): Promise<readonly number[]> {
  const found: number[] = []
  const deadline = Date.now() + TIME_LIMIT
  const left: (readonly [first: number, last: number])[] = [[1, client.mailbox ? client.mailbox.exists : 0]]
  for (let tries = 0; tries < TRIES && Date.now() < deadline; tries++) {
    const [first, last] = left.pop() ?? [1, 0]
    if (first > last) break
    const uids = await ifAble(() => searched(client, [sequence(`${first}:${last}`), ...keys]))
    const middle = Math.floor((first + last) / 2)
    if (uids) found.push(...uids)
    else if (first < last) left.push([first, middle], [middle + 1, last])
  }
  return found.sort((a, b) => b - a)
}
