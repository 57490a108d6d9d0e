import type { Pages, Services } from '../../functions/services.ts'
import type { Job } from '../../lib/workflow/clock/job.ts'
import { runDue } from '../../lib/workflow/clock/run-due.ts'

interface ClockOptions {
  readonly pages: Pick<Pages, 'refresh'>
  readonly jobs: readonly Job[]
  readonly now: () => number
  readonly log: Services['log']
  /** Milliseconds between two looks at what is in force, and between two runs of what is due. */
  readonly refreshMs?: number
  readonly dueMs?: number
  /** Is told when a run is over, whatever came of it. */
  readonly ran?: () => void
}

/**
 * Keeps the sites right when nobody does anything: a new day brings and takes pages, another process may have written,
 * and what is due is done. The answer stops it, and resolves when the run under way is over.
 */
export function followClock({ pages, jobs, now, log, refreshMs = 30_000, dueMs = 60_000, ran = () => undefined }: ClockOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let busy = false
  const tick = async () => {
    const reports = await runDue(jobs, now())
    for (const { name, done, failed, error } of reports.filter((report) => report.done + report.failed > 0)) {
      log(failed > 0 ? 'clock-failed' : 'clock', { job: name, done, failed, ...(error instanceof Error && { error: error.name }) })
    }
    if (reports.some(({ done }) => done > 0)) await pages.refresh()
  }
  const run = () => {
    if (busy) return
    busy = true
    running = tick().catch(() => undefined).finally(() => {
      busy = false
      ran()
    })
  }
  const timers = [setInterval(() => void pages.refresh().catch(() => undefined), refreshMs), setInterval(run, dueMs)]
  for (const timer of timers) timer.unref()
  // What fell due while the server was down does not wait another minute.
  run()
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await running
  }
}
