const lasts = new WeakMap<object, Promise<unknown>>()

/** Runs what is done to one thing in turn: between reading and writing nobody else comes. In this process; another counts apart. */
export function oneAtATime<T>(thing: object, work: () => Promise<T>): Promise<T> {
  const turn = (lasts.get(thing) ?? Promise.resolve()).then(work, work)
  lasts.set(thing, turn.catch(() => undefined))
  return turn
}
