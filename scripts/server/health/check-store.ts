import { randomUUID } from 'node:crypto'
import type { Storage } from 'unstorage'
import type { Check } from './finding.ts'

const KEY = 'salute:prova'

/** Does the store give back what it was given? */
export function checkStore(store: Storage): Check {
  return async () => {
    const written = randomUUID()
    await store.setItem(KEY, { written })
    const found = await store.getItem<{ written: string }>(KEY)
    // Another process may look at the same moment: anything whole will do.
    return typeof found?.written === 'string' ? { status: 'pass' } : { status: 'fail', why: 'forgets' }
  }
}
