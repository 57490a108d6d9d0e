import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { nextRetry, retryIsDue } from '../../../../lib/workflow/clock/retry.ts'

const MINUTE = 60_000
const moments = (count: number) => Array.from({ length: count }).reduce<number[]>((found) => [...found, nextRetry(0, found.at(-1) ?? 0)], [])

test('it is tried again after 5, 15, 35 and 75 minutes, then every hour', () => {
  assert.equal(moments(7).map((at) => at / MINUTE), [5, 15, 35, 75, 135, 195, 255])
})

test('a clock that looks every minute tries exactly at those, and one that has just started tries at once', () => {
  const tried = Array.from({ length: 200 }, (_, minute) => minute + 1).filter((minute) => retryIsDue(0, (minute - 1) * MINUTE, minute * MINUTE))
  assert.equal(tried, [5, 15, 35, 75, 135, 195])
  assert.ok(retryIsDue(0, null, MINUTE))
})

test('the next retry is always to come, and never more than an hour away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 0, max: 90_000_000 }), (failedAt, since) => {
      const next = nextRetry(failedAt, failedAt + since)
      assert.ok(next > failedAt + since && next <= failedAt + since + 60 * MINUTE)
    }),
  )
})

test.run()
