import type { Services } from '../../functions/services.ts'

/** One JSON line an event: the host keeps what a function prints, and notes the moment. */
export const logLine: Services['log'] = (event, data) => {
  console.log(JSON.stringify({ event, ...data }))
}
