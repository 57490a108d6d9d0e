import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { growingWait, NONE, slowRate } from '../../../../lib/session/throttle/limit.ts'
import { type LimitName, LIMITS } from '../../../../lib/session/throttle/limits.ts'

const HOUR = 3600
const limits = Object.entries(LIMITS)

/** The longest wait of each, in seconds. */
const LONGEST: Readonly<Record<LimitName, number>> = { device: 300, pair: 900, address: 60, account: 360, link: 20, rating: 30, request: 240, step: 15 }

/** Guesses someone gets in each of the first three hours who tries again the moment they may. */
function guessesByHour(limit: (typeof limits)[number][1]): readonly number[] {
  const guesses = [0, 0, 0]
  let tally = NONE
  for (let second = 0; second < 3 * HOUR; ) {
    const now = 1_790_000_000 + second
    const wait = limit.wait(tally, now)
    if (wait === 0) {
      tally = limit.counted(tally, now)
      guesses[Math.floor(second / HOUR)] = (guesses[Math.floor(second / HOUR)] ?? 0) + 1
    } else second += wait
  }
  return guesses
}

test('guesses an hour are bounded: the first hour, and every hour after', () => {
  assert.equal(Object.fromEntries(limits.map(([name, limit]) => [name, guessesByHour(limit)])), {
    device: [25, 12, 12],
    pair: [13, 4, 4],
    address: [89, 60, 60],
    account: [49, 10, 10],
    link: [209, 180, 180],
    rating: [159, 120, 120],
    request: [29, 15, 15],
    step: [299, 240, 240],
  })
})

test('a wait grows to its longest and is forgotten after the quiet time', () => {
  const limit = growingWait({ free: 2, first: 10, longest: 60, quiet: 100 })
  const waits = []
  let tally = NONE
  for (let i = 0; i < 7; i++) {
    waits.push(limit.wait(tally, 1000))
    tally = limit.counted(tally, 1000)
  }
  assert.equal(waits, [0, 0, 10, 20, 40, 60, 60])
  assert.is(limit.wait(tally, 1059), 1)
  assert.is(limit.wait(tally, 1060), 0)
  assert.not(limit.isForgotten(tally, 1099))
  assert.ok(limit.isForgotten(tally, 1100))
})

test('a slow rate lets a burst through, then one each so many seconds, for ever', () => {
  const limit = slowRate({ burst: 3, every: 10 })
  let tally = NONE
  for (let i = 0; i < 3; i++) tally = limit.counted(tally, 1000)
  assert.is(limit.wait(tally, 1000), 10)
  assert.is(limit.wait(tally, 1009), 1)
  assert.is(limit.wait(tally, 1010), 0)
  assert.ok(limit.isForgotten(tally, 1030))
})

test('whatever has happened, a wait is whole seconds, ends when it says, and never is longer than the longest', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(LONGEST) as (keyof typeof LONGEST)[])), fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 120 }), (name, pauses) => {
      const limit = LIMITS[name]
      let [tally, now] = [NONE, 1_790_000_000]
      for (const pause of pauses) {
        now += pause
        const wait = limit.wait(tally, now)
        if (!Number.isInteger(wait) || wait < 0 || wait > LONGEST[name]) return false
        if (wait > 0 && limit.wait(tally, now + wait) !== 0) return false
        if (wait > 0 && limit.wait(tally, now + wait - 1) === 0) return false
        if (wait === 0) tally = limit.counted(tally, now)
      }
      return true
    }),
    { numRuns: 2000 },
  )
})

test('a clock that was set back makes nobody wait longer than the longest', () => {
  for (const name of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    const limit = LIMITS[name]
    let tally = NONE
    // As many as are let through, and of the waits that grow as many as make it the longest.
    for (let i = 0; i < 60; i++) if (limit.wait(tally, 1_790_000_000) === 0 || name === 'device' || name === 'pair') tally = limit.counted(tally, 1_790_000_000)
    assert.ok(limit.wait(tally, 1_790_000_000) > 0, name)
    assert.ok(limit.wait(tally, 1_700_000_000) <= LONGEST[name], name)
  }
})

test.run()
