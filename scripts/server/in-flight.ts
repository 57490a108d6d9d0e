import { setTimeout as sleep } from 'node:timers/promises'

type App = (request: Request, target: string) => Promise<Response>

/** The requests that are being worked on: whoever sent one may be gone, what it began is not. */
export interface InFlight {
  /** The app, counted. */
  readonly counted: (app: App) => App
  readonly count: () => number
  /** Resolves with how many were still at work: 0, or those that took longer than so many milliseconds. */
  readonly settled: (mostMs: number) => Promise<number>
}

export function inFlight(): InFlight {
  const working = new Set<Promise<unknown>>()
  return {
    counted: (app) => (request, target) => {
      const work = app(request, target)
      const done = work.then(() => undefined, () => undefined).finally(() => working.delete(done))
      working.add(done)
      return work
    },
    count: () => working.size,
    async settled(mostMs) {
      const timer = new AbortController()
      const late = sleep(mostMs, 'late', { signal: timer.signal, ref: false }).catch(() => 'late')
      while (working.size > 0 && (await Promise.race([late, Promise.all(working)])) !== 'late');
      timer.abort()
      return working.size
    },
  }
}
