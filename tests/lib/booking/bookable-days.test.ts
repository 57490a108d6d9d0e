import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bookableDays, endOf } from '../../../lib/booking/bookable-days.ts'
import { readOpeningHours } from '../../../lib/booking/opening-hours.ts'
import { isItalianHoliday } from '../../../lib/calendar/italian-holidays.ts'
import { workingDaysUntil } from '../../../lib/calendar/working-days.ts'

const { openings } = readOpeningHours(['da lunedì a venerdì 9:00–10:30', 'giovedì anche 15:00–15:45', 'sabato 9:00–10:00'])

test('an appointment is asked for from the day after the next working day', () => {
  // A Friday: Monday is the office’s, Tuesday the first that is offered.
  assert.is(bookableDays(openings, '2026-11-27')[0]?.day, '2026-12-01')
  assert.equal(bookableDays(openings, '2026-11-27')[0]?.times, ['09:00', '09:30', '10:00'])
})

test('twenty working days ahead, with the Saturdays the office is open, and no holiday', () => {
  const days = bookableDays(openings, '2026-11-27', '12-26').map(({ day }) => day)
  assert.ok(days.includes('2026-12-05'), 'a Saturday')
  for (const closed of ['2026-12-06', '2026-12-08', '2026-12-25', '2026-12-26']) assert.not.ok(days.includes(closed), closed)
  assert.is(days.at(-1), '2026-12-29')
})

test('the last appointment ends when the office closes', () => {
  const thursday = bookableDays(openings, '2026-11-27').find(({ day }) => day === '2026-12-03')
  assert.equal(thursday?.times, ['09:00', '09:30', '10:00', '15:00'])
  assert.is(endOf('09:45'), '10:15')
})

test('an office without hours has no days', () => assert.equal(bookableDays([], '2026-11-27'), []))

test('on any day of any year what is offered is in order, ahead, and no holiday', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), (date) => {
    const today = date.toISOString().slice(0, 10)
    const days = bookableDays(openings, today, '08-29').map(({ day }) => day)
    assert.equal(days, [...days].sort())
    assert.ok(days.length > 0)
    assert.ok(days.every((day) => day > today && !isItalianHoliday(day) && day.slice(5) !== '08-29' && workingDaysUntil(today, day, '08-29') <= 20))
  }))
})

test.run()
