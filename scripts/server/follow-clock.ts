import type { Pages } from '../../functions/services.ts'

/** Keeps the sites right when nobody publishes: a new day brings and takes pages, and native git may have written. */
export function followClock(pages: Pages, everyMs = 30_000): () => void {
  const timer = setInterval(() => void pages.refresh().catch(() => undefined), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
