import type { ImapFlow } from 'imapflow'
import { isValidSequenceValue } from 'imapflow/lib/tools.js'
import { fieldOf, headerFields } from '../../mime/header-fields.ts'
import { messageIds } from '../../mime/message-ids.ts'
import { command } from '../wire/command.ts'
import { fetchBySequence } from '../wire/fetch-rows.ts'
import type { Selected } from '../wire/select.ts'
import { atom, peekFields, sequence } from '../wire/tokens.ts'

/** Messages, the newest, that are put together where the server does not do it. */
const LOOKED_AT = 2000
const HEADER = 8 * 1024

/** Conversations by what the newest messages refer to; each older message is one by itself. */
export async function referencedThreads(client: ImapFlow, { exists }: Selected): Promise<readonly (readonly number[])[]> {
  const first = Math.max(1, exists - LOOKED_AT + 1)
  const recent = await fetchBySequence(client, `${first}:${exists}`, [atom('UID'), peekFields(['Message-ID', 'References', 'In-Reply-To'], HEADER)])
  const threads = joined(recent.map(({ uid, sections }) => ({ uid, ids: idsOf(sections.get('HEADER.FIELDS')) })))
  const older = first > 1 ? await placedBefore(client, first) : []
  return [...threads, ...older.map((uid) => [uid])]
}

/** A search tells numbers by the hundred thousand at the price of a line. */
async function placedBefore(client: ImapFlow, place: number): Promise<readonly number[]> {
  const uids: number[] = []
  await command(client, 'UID SEARCH', [sequence(`1:${place - 1}`)], {
    untagged: {
      SEARCH: ({ numbers = [] }) => {
        for (const uid of numbers) if (isValidSequenceValue(uid)) uids.push(uid)
      },
    },
  })
  return uids.sort((a, b) => b - a)
}

function idsOf(header: Buffer | undefined): readonly string[] {
  const fields = headerFields(header ?? Buffer.alloc(0))
  return ['message-id', 'references', 'in-reply-to'].flatMap((name) => messageIds(fieldOf(fields, name) ?? ''))
}

/** Messages that name a common one belong together; newest first, in each and altogether. */
export function joined(messages: readonly { readonly uid: number; readonly ids: readonly string[] }[]): readonly (readonly number[])[] {
  const above = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    for (let one = id; one !== root; ) {
      const next = above.get(one) ?? root
      above.set(one, root)
      one = next
    }
    return root
  }
  for (const { ids: [first, ...others] } of messages) {
    for (const other of others) {
      const [root, theirs] = [rootOf(first ?? ''), rootOf(other)]
      if (root !== theirs) above.set(theirs, root)
    }
  }
  const threads = new Map<string, number[]>()
  for (const { uid, ids } of [...messages].sort((a, b) => b.uid - a.uid)) {
    const root = ids[0] === undefined ? `alone ${uid}` : rootOf(ids[0])
    const thread = threads.get(root)
    if (thread) thread.push(uid)
    else threads.set(root, [uid])
  }
  return [...threads.values()]
}
