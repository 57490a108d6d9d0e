import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readFileSync } from 'node:fs'
import { isRomeMidnight } from '../../scripts/rome-midnight/is-rome-midnight.ts'

const entries = [...readFileSync('.github/workflows/nightly.yml', 'utf8').matchAll(/- cron: '([^']+)'/g)].map(([, cron = '']) => cron)
const HOUR = 3_600_000
/** The moments at which the entries of the timetable begin between two days, in UTC, each `late` milliseconds after its time. */
const begins = (from: string, days: number, late = 0) =>
  Array.from({ length: days }, (_, i) => Date.parse(`${from}T00:00:00Z`) + i * 24 * HOUR).flatMap((day) =>
    entries.map((cron) => {
      const [minute = '0', hour = '0'] = cron.split(' ')
      return { cron, at: day + Number(hour) * HOUR + Number(minute) * 60_000 + late }
    }),
  )
const rome = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' })
const nights = (from: string, days: number, late = 0) => begins(from, days, late).filter(({ cron, at }) => isRomeMidnight(cron, at)).map(({ at }) => rome.format(at - late))

test('in the night the clocks go forward, and in those around it, it is done once, at five past midnight', () => {
  assert.equal(nights('2026-03-27', 4), ['28/03/26, 00:05', '29/03/26, 00:05', '30/03/26, 00:05', '31/03/26, 00:05'])
})

test('in the night the clocks go back, which is an hour longer, it is done once', () => {
  assert.equal(nights('2026-10-23', 4), ['24/10/26, 00:05', '25/10/26, 00:05', '26/10/26, 00:05', '27/10/26, 00:05'])
})

test('GitHub may begin hours late: it is still that night, and still once', () => {
  for (const late of [40 * 60_000, 3 * HOUR, 20 * HOUR]) assert.is(new Set(nights('2026-03-20', 20, late)).size, 20, String(late))
})

test('in ten years every day has its night', () => {
  const all = nights('2026-01-01', 3_653)
  assert.is(all.length, 3_653)
  assert.is(new Set(all.map((one) => one.slice(0, 8))).size, 3_653)
})

test('an entry that is not daily is refused: of another form nobody knows which moment it means', () => {
  for (const cron of ['*/5 * * * *', '5 24 * * *', '5 22 * * 1', '', '5 22 * * *; id']) assert.throws(() => isRomeMidnight(cron, 0), RangeError, cron)
})

test.run()
