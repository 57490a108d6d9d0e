import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { workingDayAfter, workingDaysBetween, workingDaysUntil } from '../../../lib/calendar/working-days.ts'

/** Ten in the morning in Italy, winter or summer. */
const on = (day: string) => Date.parse(`${day}T09:00Z`)
const between = (from: string, to: string, patron?: string) => workingDaysBetween(on(from), on(to), patron)

test('a proposal sent today is zero days old', () => {
  assert.is(between('2026-03-02', '2026-03-02'), 0)
})

test('a weekend does not count', () => {
  assert.is(between('2026-03-06', '2026-03-07'), 0)
  assert.is(between('2026-03-06', '2026-03-08'), 0)
  assert.is(between('2026-03-06', '2026-03-09'), 1)
  assert.is(between('2026-03-02', '2026-03-16'), 10)
})

const EASTER_MONDAYS = ['1961-04-03', '2019-04-22', '2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2038-04-26', '2076-04-20', '2285-03-23']

for (const monday of EASTER_MONDAYS) {
  test(`Easter Monday ${monday} does not count`, () => {
    const friday = new Date(on(monday) - 3 * 86_400_000).toISOString().slice(0, 10)
    const tuesday = new Date(on(monday) + 86_400_000).toISOString().slice(0, 10)
    assert.is(between(friday, monday), 0)
    assert.is(between(friday, tuesday), 1)
  })
}

test('San Francesco is a holiday from 2026 (law 151/2025)', () => {
  assert.is(between('2024-10-03', '2024-10-04'), 1)
  assert.is(between('2027-10-01', '2027-10-04'), 0)
  assert.is(between('2027-10-01', '2027-10-05'), 1)
})

test('the national holidays do not count', () => {
  for (const day of ['2026-01-01', '2026-01-06', '2028-04-25', '2026-05-01', '2026-06-02', '2028-08-15', '2027-11-01', '2026-12-08', '2026-12-25', '2028-12-26']) {
    const eve = new Date(on(day) - 86_400_000).toISOString().slice(0, 10)
    assert.is(between(eve, day), 0, day)
  }
})

test('the patron saint counts where people work and not where they celebrate', () => {
  assert.is(between('2026-06-23', '2026-06-24'), 1)
  assert.is(between('2026-06-23', '2026-06-24', '06-24'), 0)
})

test('a day begins at midnight in Italy, also on the days the clocks change', () => {
  const lateOnThursday = Date.parse('2026-03-26T22:59Z')
  const firstOfFriday = Date.parse('2026-03-26T23:00Z')
  assert.is(workingDaysBetween(lateOnThursday, firstOfFriday), 1)
  assert.is(workingDaysBetween(Date.parse('2026-03-27T22:30Z'), Date.parse('2026-03-29T22:30Z')), 1)
})

test('so many working days after a day is a working day, over weekends, holidays and the patron saint', () => {
  assert.is(workingDayAfter('2026-11-27', 1), '2026-11-30')
  assert.is(workingDayAfter('2026-12-04', 2), '2026-12-09', 'the Immacolata is a Tuesday')
  assert.is(workingDayAfter('2026-08-27', 2), '2026-08-31')
  assert.is(workingDayAfter('2028-08-28', 1), '2028-08-29')
  assert.is(workingDayAfter('2028-08-28', 1, '08-29'), '2028-08-30', 'in Montemurlo')
  assert.is(workingDayAfter('2026-12-23', 1), '2026-12-24')
  assert.is(workingDayAfter('2026-12-24', 1), '2026-12-28', 'Christmas and Santo Stefano, then a weekend')
})

test('the day that is so many working days after another is that far from it, and no day before it is', () => {
  const days = fc.integer({ min: on('2015-01-01'), max: on('2040-01-01') }).map((at) => new Date(at).toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), fc.constantFrom(undefined, '08-29', '12-26', '02-03'), (from, count, patron) => {
      const day = workingDayAfter(from, count, patron)
      const eve = new Date(on(day) - 86_400_000).toISOString().slice(0, 10)
      assert.is(workingDaysUntil(from, day, patron), count)
      assert.is(workingDaysUntil(from, eve, patron), count - 1)
    }),
    { numRuns: 60 },
  )
})

test('time that runs backwards is no time', () => {
  assert.is(between('2026-03-09', '2026-03-02'), 0)
})

test('days add up: from A to B and from B to C is from A to C', () => {
  const moment = fc.integer({ min: on('2015-01-01'), max: on('2040-01-01') })
  fc.assert(
    fc.property(moment, fc.nat(400 * 86_400_000), fc.nat(400 * 86_400_000), (a, first, second) => {
      const [b, c] = [a + first, a + first + second]
      assert.is(workingDaysBetween(a, b) + workingDaysBetween(b, c), workingDaysBetween(a, c))
    }),
    { numRuns: 60 },
  )
})

test.run()
