const streams = new Map<string, Set<() => void>>()

/**
 * Remembers how a session's stream is ended: a log-out does not wait for its next sign of life.
 *
 * @returns what forgets it
 */
export function noteLive(session: string, end: () => void): () => void {
  const own = streams.get(session) ?? new Set()
  streams.set(session, own.add(end))
  return () => {
    own.delete(end)
    if (own.size === 0) streams.delete(session)
  }
}

/** Ends every stream of a session in this process. */
export function endLive(session: string): void {
  for (const end of [...(streams.get(session) ?? [])]) end()
}

/** Ends every stream of this process, which stops: each browser asks the next one. */
export function endAllLive(): void {
  for (const own of [...streams.values()]) for (const end of [...own]) end()
}
