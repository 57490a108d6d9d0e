import type { Services } from '../../functions/services.ts'

interface Stopping {
  /** Ends what was begun, in so many milliseconds; resolves with what was left. */
  readonly close: (mostMs: number) => Promise<number>
  /** Is told that the end has begun. */
  readonly begun: () => void
  readonly log: Services['log']
  readonly exit: (code: number) => void
}

/** Milliseconds that requests under way may take: a publication of a large site with its images takes some. */
const SETTLE_MS = 25_000
/** And what is not a request: a mail that is being handed over, the log. After that the process goes, and what it was writing is completed or dropped at the next start. */
const MOST_MS = 35_000

/** SIGTERM and SIGINT end what was begun and then the process, with 0; a second one ends it at once. */
export function stopOnSignal({ close, begun, log, exit }: Stopping): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) {
      log('stopped-at-once', { signal })
      return exit(1)
    }
    stopping = true
    log('stopping', { signal })
    begun()
    setTimeout(() => {
      log('stop-cut', {})
      exit(0)
    }, MOST_MS).unref()
    const left = await close(SETTLE_MS)
    log(left > 0 ? 'stop-cut' : 'stopped', { left })
    exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
}
