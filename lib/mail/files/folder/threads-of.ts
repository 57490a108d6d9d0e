import type { MessageHead } from '../../mime/message-head.ts'

type Refers = Pick<MessageHead, 'messageId' | 'references' | 'inReplyTo'>

/**
 * Messages put together that refer to one another, or to a message that is not here (RFC 5256, REFERENCES, without its
 * guesses by subject: offices send many letters called the same). Conversations stand in the order of their first message.
 */
export function threadsOf<T>(messages: readonly T[], refers: (message: T) => Refers): readonly (readonly T[])[] {
  const above = new Map<string, string>()
  const names = messages.map((message, i) => idsOf(refers(message), i))
  for (const [own = '', ...others] of names) for (const other of others) join(above, own, other)
  const threads = new Map<string, T[]>()
  messages.forEach((message, i) => {
    const root = rootOf(above, names[i]?.[0] ?? '')
    const thread = threads.get(root)
    if (thread) thread.push(message)
    else threads.set(root, [message])
  })
  return [...threads.values()]
}

// No identifier holds a blank: a message without one stands by itself.
function idsOf({ messageId, references, inReplyTo }: Refers, i: number): readonly string[] {
  return [messageId || ` ${i}`, ...references, ...(inReplyTo ? [inReplyTo] : [])]
}

function rootOf(above: Map<string, string>, id: string): string {
  let root = id
  for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
  // The way is made short for who comes next.
  for (let at = id; at !== root; ) {
    const next = above.get(at) ?? root
    above.set(at, root)
    at = next
  }
  return root
}

function join(above: Map<string, string>, one: string, other: string): void {
  const [a, b] = [rootOf(above, one), rootOf(above, other)]
  if (a !== b) above.set(b, a)
}
