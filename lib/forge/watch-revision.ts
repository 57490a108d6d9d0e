import type { Forge } from './forge.ts'

export interface Listener {
  /** Called soon with the present revision, then with each other one. */
  readonly changed: (revision: string) => void
  /** Nothing more will be told. */
  readonly ended: () => void
}

/** Tells whoever listens when anything published or proposed is another. */
export interface Changes {
  /** Answers with what stops it. */
  readonly listen: (listener: Listener) => () => void
  /** Tells everybody that it ends. */
  readonly close: () => void
}

/**
 * One look a second for all who listen, none when nobody does. It asks the forge and not the actions of this process:
 * the clock, native git and another process write too.
 *
 * @param everyMs milliseconds between two looks
 */
export function watchRevision(forge: Pick<Forge, 'revision'>, everyMs = 1000): Changes {
  const listeners = new Set<Listener>()
  let last: string | null = null
  let looking = false
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = async () => {
    // What cannot be read now is read the next time.
    const revision = await forge.revision().catch(() => last)
    looking = !closed && listeners.size > 0
    if (looking) timer = setTimeout(() => void look(), everyMs)
    if (looking && revision !== null && revision !== last) for (const { changed } of listeners) changed(revision)
    last = looking ? revision : null
  }

  return {
    listen(listener) {
      if (closed) listener.ended()
      else listeners.add(listener)
      if (last !== null) listener.changed(last)
      if (!looking && !closed) {
        looking = true
        void look()
      }
      return () => void listeners.delete(listener)
    },
    close() {
      closed = true
      clearTimeout(timer)
      for (const { ended } of listeners) ended()
      listeners.clear()
    },
  }
}
