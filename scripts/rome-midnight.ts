// npm run --silent rome-midnight [-- 'CRON']: writes `true` when the daily entry CRON, in UTC, is the one just after midnight in
// Rome, and `false` when it is that of the other half of the year. Without CRON somebody asked by hand: `true`.
import { isRomeMidnight } from './rome-midnight/is-rome-midnight.ts'

const [cron = ''] = process.argv.slice(2)
process.stdout.write(`${String(cron === '' || isRomeMidnight(cron, Date.now()))}\n`)
