import { setTimeout as pause } from 'node:timers/promises'
import type { Hook } from './hooks.ts'

/** Milliseconds an answer may take, and between two tries. */
const PATIENCE = 20_000
const TRIES = 3

/** Asks for every build, one after the other; gives the projects that did not take it, with the status of the last answer or `null`. A build asked for twice is built once more, and is the same. */
export async function askAll(hooks: readonly Hook[], fetch: typeof globalThis.fetch, wait: (ms: number) => Promise<unknown> = pause): Promise<ReadonlyMap<string, number | null>> {
  const failed = new Map<string, number | null>()
  for (const { project, url } of hooks) {
    const status = await askFor(url, fetch, wait)
    if (status === null || status >= 300) failed.set(project, status)
  }
  return failed
}

async function askFor(url: string, fetch: typeof globalThis.fetch, wait: (ms: number) => Promise<unknown>): Promise<number | null> {
  let last: number | null = null
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      const { status } = await fetch(url, { method: 'POST', body: '{}', redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
      if (status < 500 && status !== 429) return status
      last = status
    } catch {
      // Its words would hold the address.
      last = null
    }
    if (tries < TRIES) await wait(tries * 5_000)
  }
  return last
}
