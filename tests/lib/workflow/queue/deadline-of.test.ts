import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { deadlineOf } from '../../../../lib/workflow/queue/deadline-of.ts'

const on = (day: string) => Date.parse(`${day}T09:00Z`)
// Sent on Monday, three working days promised: Thursday.
const MONDAY = { sentAt: on('2026-11-30'), days: 3, contentDay: null, patronDay: undefined }

test('the promise is so many working days after it was sent', () => {
  assert.equal(deadlineOf(MONDAY, on('2026-11-30')), { day: '2026-12-03', from: 'promise', late: 0 })
  assert.is(deadlineOf({ ...MONDAY, sentAt: on('2026-08-28'), days: 1, patronDay: '08-29' }, on('2026-08-28')).day, '2026-08-31')
})

test('the day it was sent is that of Italy: after midnight in Rome it is the next one', () => {
  assert.is(deadlineOf({ ...MONDAY, sentAt: Date.parse('2026-11-30T23:30Z') }, on('2026-12-01')).day, '2026-12-04')
})

test('a day is late from the day after, counted in working days; over a weekend it is one at least', () => {
  const lateOn = (day: string) => deadlineOf(MONDAY, on(day)).late
  assert.equal(['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09'].map(lateOn), [0, 1, 2, 2, 3])
  const friday = { ...MONDAY, days: 4 }
  assert.is(deadlineOf(friday, on('2026-12-05')).late, 1)
})

test('an event that begins before the promise asks for an answer by then', () => {
  assert.equal(deadlineOf({ ...MONDAY, contentDay: '2026-12-01' }, on('2026-11-30')), { day: '2026-12-01', from: 'content', late: 0 })
})

test('an event after the promise, and one that was over when it was sent, hurry nobody', () => {
  for (const contentDay of ['2026-12-10', '2026-12-03', '2026-11-20']) assert.is(deadlineOf({ ...MONDAY, contentDay }, on('2026-11-30')).from, 'promise', contentDay)
})

test.run()
