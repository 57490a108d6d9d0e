import type { Services } from '../../functions/services.ts'
import { eventLine } from '../server/event-line.ts'

/** One JSON line an event on the standard output, and nothing else there: journald, a container or a file takes it on. */
export const writeLog: Services['log'] = (event, data) => {
  process.stdout.write(eventLine(event, data, Date.now()))
}
