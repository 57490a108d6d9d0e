import { standingOf } from '../../lib/workflow/queue/standing.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'

/**
 * Finds out in the background what the open proposals change, one after the other, so that the first who opens the desk
 * after a start does not wait for all of them.
 *
 * @returns what stops it
 */
export function warmQueue(work: Workplace): () => Promise<void> {
  let stopped = false
  const warming = warm(work, () => stopped).catch(() => undefined)
  return () => {
    stopped = true
    return warming
  }
}

async function warm(work: Workplace, isStopped: () => boolean): Promise<void> {
  const published = await work.published()
  for (const proposal of await work.forge.proposals({ open: true })) {
    if (isStopped()) return
    // One that cannot be read is told to whoever opens it.
    await standingOf(work, published, proposal).catch(() => undefined)
  }
}
