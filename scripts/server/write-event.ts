import type { Services } from '../../functions/services.ts'

/** One JSON line an event on the error stream, for whoever keeps the logs; people are named by their id. */
export const writeEvent: Services['log'] = (event, data) => {
  process.stderr.write(`${JSON.stringify({ ts: new Date().toISOString(), event, ...data })}\n`)
}
