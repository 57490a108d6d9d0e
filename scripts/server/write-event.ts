import type { Services } from '../../functions/services.ts'
import { eventLine } from './event-line.ts'

/** One JSON line an event on the error stream: on the other one the terminal tells a person how the start goes. */
export const writeEvent: Services['log'] = (event, data) => {
  process.stderr.write(eventLine(event, data, Date.now()))
}
