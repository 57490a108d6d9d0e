import { setTimeout as sleep } from 'node:timers/promises'
import type { Check, Finding, Standing } from './finding.ts'
import type { Software } from './software.ts'

/** How the portal is, with everything that was looked at. */
export interface Report {
  readonly status: Standing
  readonly software: Software
  readonly checks: Readonly<Record<string, Finding>>
}

/** How long an answer is given again, in milliseconds: whoever asks a thousand times a second asks once. */
const KEPT_MS = 1_000
/** How long one thing may take to be looked at, in milliseconds; a disk that hangs is found out like one that fails. */
const MOST_MS = 3_000

/**
 * Looks at everything, at most once a second however many ask.
 *
 * @param now milliseconds since the epoch
 */
export function openHealth(checks: Readonly<Record<string, Check>>, software: Software, now: () => number): () => Promise<Report> {
  let last: { readonly at: number; readonly report: Promise<Report> } | undefined
  return () => {
    if (!last || Math.abs(now() - last.at) >= KEPT_MS) last = { at: now(), report: lookAll(checks, software) }
    return last.report
  }
}

async function lookAll(checks: Readonly<Record<string, Check>>, software: Software): Promise<Report> {
  const found = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await look(check)] as const))
  return { status: worst(found.map(([, { status }]) => status)), software, checks: Object.fromEntries(found) }
}

async function look(check: Check): Promise<Finding> {
  const timer = new AbortController()
  const late = sleep<Finding>(MOST_MS, { status: 'fail', why: 'no-answer' }, { signal: timer.signal })
  try {
    return await Promise.race([check(), late])
  } catch (error) {
    return { status: 'fail', why: String((error as NodeJS.ErrnoException).code ?? (error as Error).name) }
  } finally {
    timer.abort()
    late.catch(() => undefined)
  }
}

function worst(standings: readonly Standing[]): Standing {
  return (['fail', 'warn'] as const).find((standing) => standings.includes(standing)) ?? 'pass'
}
