import { setTimeout as after } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { tellHistories } from '../../scripts/server/tell-histories.ts'

test('histories are made until there are no more, and again when some are left over later, also after a failure', async () => {
  const answers = [true, true, false, new Error('no repository'), true, false]
  let asked = 0
  const stop = tellHistories(async () => {
    const answer = answers[asked++] ?? false
    if (answer instanceof Error) throw answer
    return answer
  }, 5)
  for (let i = 0; i < 400 && asked < answers.length; i++) await after(5)
  assert.ok(asked >= answers.length)
  await stop()
})

test('stopped, it makes no more than what it is at', async () => {
  let asked = 0
  const stop = tellHistories(async () => {
    asked++
    await after(1)
    return true
  }, 5)
  await after(20)
  await stop()
  const then = asked
  await after(30)
  assert.is(asked, then)
})

test.run()
