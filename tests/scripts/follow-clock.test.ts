import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { runDue } from '../../lib/workflow/clock/run-due.ts'
import { followClock } from '../../scripts/server/follow-clock.ts'

const clock = (jobs: Parameters<typeof followClock>[0]['jobs'], pages: { refreshed: number }) =>
  followClock({ pages: { refresh: () => Promise.resolve(void pages.refreshed++) }, jobs, now: () => 7, log: () => undefined, refreshMs: 1e9, dueMs: 5 })

test('a job that breaks off stops no other, and is reported', async () => {
  const fault = new TypeError('x')
  const reports = await runDue([{ name: 'a', run: () => Promise.reject(fault) }, { name: 'b', run: (now) => Promise.resolve({ done: now, failed: 0 }) }], 7)
  assert.equal(reports, [{ name: 'a', done: 0, failed: 1, error: fault }, { name: 'b', done: 7, failed: 0, error: null }])
})

test('the server runs what is due at once and again, never twice at the same time, and pages follow what was done', async () => {
  const pages = { refreshed: 0 }
  let [running, most, runs] = [0, 0, 0]
  const stop = clock([{ name: 'lento', run: async () => {
    most = Math.max(most, ++running)
    await sleep(20)
    running--
    return { done: ++runs === 1 ? 1 : 0, failed: 0 }
  } }], pages)
  await sleep(150)
  await stop()
  const ran = runs
  await sleep(50)
  assert.is(most, 1)
  assert.ok(ran > 1 && runs === ran, `${ran} ${runs}`)
  assert.is(pages.refreshed, 1)
})

test('stopping waits for the run under way', async () => {
  let over = false
  const stop = clock([{ name: 'lento', run: () => sleep(40).then(() => ((over = true), { done: 0, failed: 0 })) }], { refreshed: 0 })
  await stop()
  assert.ok(over)
})

test.run()
