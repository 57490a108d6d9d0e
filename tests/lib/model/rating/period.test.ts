import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { monthsOf, readPeriod, yearsOf } from '../../../../lib/model/rating/period.ts'

test('without a year the last twelve months are counted, this one included', () => {
  assert.equal(monthsOf(readPeriod(''), '2026-11-28'), ['2025-12', '2026-11'])
  assert.equal(monthsOf(readPeriod(''), '2026-12-01'), ['2026-01', '2026-12'])
  assert.equal(monthsOf(readPeriod(''), '2027-01-31'), ['2026-02', '2027-01'])
})

test('what is no year is no period of its own', () => {
  for (const value of ['26', '1999', '2026-11', 'ieri', '20261']) assert.equal(readPeriod(value), readPeriod(''), value)
  assert.equal(monthsOf(readPeriod('2025'), '2026-11-28'), ['2025-01', '2025-12'])
})

test('this year may always be asked for', () => {
  assert.equal(yearsOf(['2025-03', '2025-01', '2023-07'], '2026-11-28'), ['2026', '2025', '2023'])
})

test.run()
