import type { ImapAttribute, ImapFlow } from 'imapflow'
import { hasCapability } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import type { Selected } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { referencedThreads } from './referenced-threads.ts'
import { SORTED_UP_TO } from './sorted-up-to.ts'
import { sortUids } from './sort-uids.ts'

/**
 * The messages of a folder by conversation, newest first in each, the conversation with the newest message first. A large
 * folder is not threaded by the server: a hundred thousand messages take it twenty seconds.
 */
export async function threads(client: ImapFlow, selected: Selected): Promise<readonly (readonly number[])[]> {
  const algorithm = ['REFS', 'REFERENCES'].find((name) => hasCapability(client, `THREAD=${name}`))
  if (algorithm === undefined || selected.exists > SORTED_UP_TO) return referencedThreads(client, selected)
  const found: number[][] = []
  await command(client, 'UID THREAD', [atom(algorithm), atom('UTF-8'), atom('ALL')], {
    untagged: {
      THREAD: ({ attributes = [] }) => {
        for (const thread of attributes) found.push(uidsIn(thread))
      },
    },
  })
  const rank = await ranksOf(client)
  for (const thread of found) thread.sort((a, b) => rank(a) - rank(b))
  return found.filter((thread) => thread.length > 0).sort(([a = 0], [b = 0]) => rank(a) - rank(b))
}

async function ranksOf(client: ImapFlow): Promise<(uid: number) => number> {
  if (!hasCapability(client, 'SORT')) return (uid) => -uid
  const ranks = new Map((await sortUids(client, [atom('ALL')])).map((uid, i) => [uid, i]))
  return (uid) => ranks.get(uid) ?? Number.MAX_SAFE_INTEGER
}

/** RFC 5256 §4: `(3 6 (4 23)(44 7 96))`. Walked without recursion, for a conversation may be as deep as it likes. */
function uidsIn(thread: ImapAttribute): number[] {
  const uids: number[] = []
  const open = [thread]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (Array.isArray(one)) open.push(...one)
    else if (one && Number(one.value) > 0) uids.push(Number(one.value))
  }
  return uids
}
