import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { dayInWords, spanInWords } from '../../../templates/text/days.ts'

test('days are said as people say them', () => {
  assert.is(dayInWords('2026-06-01'), '1° giugno 2026')
  assert.is(dayInWords('2026-06-02T18:00'), '2 giugno 2026, ore 18:00')
  assert.is(dayInWords('un giorno'), 'un giorno')
})

test('a span says the day once when it is the same', () => {
  assert.is(spanInWords('2026-06-02T18:00', '2026-06-02T20:00'), '2 giugno 2026, dalle 18:00 alle 20:00')
  assert.is(spanInWords('2026-06-02T18:00', '2026-06-04T20:00'), 'dal 2 giugno 2026 al 4 giugno 2026')
  assert.is(spanInWords('2026-06-02T18:00', null), '2 giugno 2026, ore 18:00')
})

test.run()
