import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { dayAfterMonths } from '../../../../lib/model/decap/default-date.ts'

test('a year from a day is the same day, and no months is the day itself', () => {
  assert.is(dayAfterMonths('2026-11-23', 12), '2027-11-23')
  assert.is(dayAfterMonths('2026-11-23', 0), '2026-11-23')
})

test('when the month is shorter it is its last day', () => {
  assert.is(dayAfterMonths('2026-08-31', 6), '2027-02-28')
  assert.is(dayAfterMonths('2028-02-29', 12), '2029-02-28')
  assert.is(dayAfterMonths('2026-12-31', 2), '2027-02-28')
})

test.run()
