/** What ends what the page may do: the portal's session, or what opened the mailbox. */
export type Ending = 'ended' | 'locked'

type Listener = (ending: Ending) => void

const listeners = new Set<Listener>()

/** Tells the page: it takes nobody away from what they are writing. */
export function sayEnding(ending: Ending): void {
  listeners.forEach((listener) => listener(ending))
}

/** @returns what ends it */
export function onEnding(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
