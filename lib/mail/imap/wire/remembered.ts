import type { ImapFlow } from 'imapflow'
import type { Selected } from './select.ts'

/** A search, those of it with attachments, and the conversations it is shown in. */
const ANSWERS = 3

const memories = new WeakMap<ImapFlow, Map<string, Promise<unknown>>>()

/**
 * What was found last on a connection, as long as nothing came to the folder and nothing went: the next page of a search of
 * many seconds is there at once. It goes with the connection.
 */
export function remembered<T>(client: ImapFlow, { path, validity, exists }: Selected, question: unknown, find: () => Promise<T>): Promise<T> {
  const memory = memories.get(client) ?? begin(client)
  const key = JSON.stringify([path, validity, exists, question])
  const known = memory.get(key)
  if (known) return known as Promise<T>
  const value = find()
  for (const oldest of [...memory.keys()].slice(0, Math.max(0, memory.size - ANSWERS + 1))) memory.delete(oldest)
  memory.set(key, value)
  value.catch(() => memory.delete(key))
  return value
}

function begin(client: ImapFlow): Map<string, Promise<unknown>> {
  const memory = new Map<string, Promise<unknown>>()
  memories.set(client, memory)
  for (const event of ['exists', 'expunge', 'mailboxOpen'] as const) client.on(event, () => memory.clear())
  return memory
}
