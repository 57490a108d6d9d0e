// A process that writes the log in DIR without end, until it is killed; it prints how many decisions are on the disk.
import { openAccessLog } from '../../../lib/access-log/file/open-access-log.ts'
import { event } from './events.ts'

const [dir = '', from = '0'] = process.argv.slice(2)
const log = await openAccessLog({ dir, days: 30, say: () => undefined, now: () => event(0).at, maxFileBytes: 40_000 })
let n = Number(from)
for (;;) {
  for (let i = 0; i < 20; i++) log.remember(event(n++))
  await log.flush()
  process.stdout.write(`${n}\n`)
}
