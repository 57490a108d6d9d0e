import { chmod, mkdir } from 'node:fs/promises'
import type { AccessEvent } from '../access-event.ts'
import { LIMITS, waiting } from '../waiting.ts'
import { findEnd } from './find-end.ts'
import { lockLog } from './log-lock.ts'
import { logTail } from './log-tail.ts'
import { removeExpired, removeHalfHeads } from './retention.ts'
import type { SayEvent } from './say-event.ts'

/** The log of the gate's decisions, in a folder of its own. */
export interface AccessLog {
  /** Takes a decision at once and writes it down soon: an answer never waits for the disk. */
  readonly remember: (event: AccessEvent) => void
  /** Everything remembered so far is on the disk, or the disk does not take it. */
  readonly flush: () => Promise<void>
  /** Removes what is past its time. */
  readonly prune: () => Promise<void>
  readonly close: () => Promise<void>
}

interface AccessLogOptions {
  readonly dir: string
  /** How many days a decision is kept. */
  readonly days: number
  readonly say: SayEvent
  readonly now?: () => number
  readonly maxFileBytes?: number
  readonly limits?: { readonly waiting: number; readonly anonymousBytesADay: number }
}

/** How long decisions are gathered before they are written together, in milliseconds: what a kill -9 may cost. */
const GATHER = 100
/** How long a disk that takes nothing is left alone, in milliseconds. */
const RETRY = 5_000
const HOUR = 60 * 60 * 1000
const MAX_FILE_BYTES = 8_000_000

/**
 * Opens the log and goes on with its chain.
 *
 * A decision that cannot be written down does not stop the portal: offices would lose their intranet for a full disk. It is
 * said once in the server's events, what fits waits in memory, and the log itself then says how many were lost.
 *
 * @throws {AccessLogBusyProblem} while another process writes it
 */
export async function openAccessLog(options: AccessLogOptions): Promise<AccessLog> {
  const { dir, days, say, now = Date.now, maxFileBytes = MAX_FILE_BYTES } = options
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await chmod(dir, 0o700)
  const unlock = await lockLog(dir)
  const end = await removeHalfHeads(dir).then(() => findEnd(dir, say)).catch(async (error: unknown) => {
    await unlock()
    throw error
  })
  const tail = logTail(dir, end, maxFileBytes)
  const queue = waiting(options.limits ?? LIMITS)
  let timer: NodeJS.Timeout | undefined
  let working = Promise.resolve()
  let stopped = false
  let closed = false

  const writeAll = async () => {
    while (queue.items().length > 0) queue.written(await tail.append(queue.items()))
    await tail.saveHead()
  }
  // One thing at a time, in the order it was asked for: the chain has one end.
  const next = (work: () => Promise<unknown>): Promise<void> => (working = working.then(work).then(worked, failed))
  const worked = async () => {
    if (stopped) say('access-log-resumed', {})
    stopped = false
  }
  const failed = (error: unknown) => {
    if (!stopped) say('access-log-stopped', { error: String((error as NodeJS.ErrnoException).code ?? error), waiting: queue.items().length })
    stopped = true
    schedule(RETRY)
  }
  const flush = () => next(async () => {
    await writeAll()
    queue.countLost('disk', now())
    await writeAll()
  })
  const schedule = (after: number) => {
    if (closed || timer) return
    timer = setTimeout(() => {
      timer = undefined
      void flush()
    }, after)
  }
  const prune = () => next(async () => {
    queue.countLost('limit', now())
    await writeAll()
    const files = await removeExpired(dir, tail, days, now())
    if (files > 0) say('access-log-pruned', { files })
  })

  await prune()
  const clock = setInterval(() => void prune(), HOUR)
  clock.unref()
  return {
    remember: (event) => {
      queue.add(event)
      schedule(GATHER)
    },
    flush,
    prune,
    close: async () => {
      closed = true
      clearInterval(clock)
      clearTimeout(timer)
      await flush()
      await prune()
      if (queue.items().length > 0) say('access-log-lost', { decisions: queue.items().length })
      await unlock()
    },
  }
}
