// RFC 5322 §3.6.4 as messages really write it: visible ASCII without brackets. Anything else names no message.
const PLAIN = /^[\x21-\x3b\x3d\x3f-\x7e]{1,250}$/

/** The most a chain of references holds: the first message and the newest ones (RFC 5322 sets no limit, servers do). */
const MOST = 30

export function isMessageId(id: string): boolean {
  return PLAIN.test(id)
}

/** What an answer refers to: the chain of what it answers, and that itself. */
export function referencesOfReply(chain: readonly string[], answered: string): readonly string[] {
  const all = [...new Set([...chain, answered])].filter(isMessageId)
  return all.length <= MOST ? all : [...all.slice(0, 1), ...all.slice(1 - MOST)]
}
