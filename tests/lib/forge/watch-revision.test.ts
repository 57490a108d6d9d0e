import { setTimeout as pause } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { watchRevision } from '../../../lib/forge/watch-revision.ts'

/** A forge whose revision is what the test says, and that counts how often it was asked. */
function forge() {
  const state = { revision: 'one', asked: 0 }
  return { state, revision: () => Promise.resolve((state.asked++, state.revision)) }
}
const heardBy = (said: string[]) => ({ changed: (revision: string) => void said.push(revision), ended: () => void said.push('end') })
const EVERY_MS = 5
const settle = () => pause(12 * EVERY_MS)

test('whoever listens is told the present revision, then each other one, once', async () => {
  const { state, ...source } = forge()
  const watch = watchRevision(source, EVERY_MS)
  const said: string[] = []
  watch.listen(heardBy(said))
  await settle()
  state.revision = 'two'
  await settle()
  assert.equal(said, ['one', 'two'])
  watch.close()
})

test('who comes later is told the present revision too, and everybody the next', async () => {
  const { state, ...source } = forge()
  const watch = watchRevision(source, EVERY_MS)
  const [first, second]: [string[], string[]] = [[], []]
  watch.listen(heardBy(first))
  await settle()
  watch.listen(heardBy(second))
  state.revision = 'two'
  await settle()
  assert.equal([first, second], [['one', 'two'], ['one', 'two']])
  watch.close()
})

test('however many listen the forge is asked once a look, and not at all when nobody does', async () => {
  const { state, ...source } = forge()
  const watch = watchRevision(source, 40)
  const stops = Array.from({ length: 30 }, () => watch.listen(heardBy([])))
  await pause(60)
  assert.ok(state.asked <= 3, `asked ${state.asked} times`)
  for (const stop of stops) stop()
  await pause(60)
  const asked = state.asked
  await pause(100)
  assert.is(state.asked, asked)
  watch.close()
})

test('what changed while nobody listened is told to the first who listens again', async () => {
  const { state, ...source } = forge()
  const watch = watchRevision(source, EVERY_MS)
  watch.listen(heardBy([]))()
  await settle()
  state.revision = 'two'
  const said: string[] = []
  watch.listen(heardBy(said))
  await settle()
  assert.equal(said, ['two'])
  watch.close()
})

test('a forge that cannot be read for a moment ends nothing', async () => {
  const answers: (() => Promise<string>)[] = [() => Promise.resolve('one'), () => Promise.reject(new Error('no')), () => Promise.resolve('two')]
  const watch = watchRevision({ revision: () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Promise.reject(new Error('no')) }, EVERY_MS)
  const said: string[] = []
  watch.listen(heardBy(said))
  await settle()
  assert.equal(said, ['one', 'two'])
  watch.close()
})

test('when it closes everybody is told that it ends, also who comes after', () => {
  const watch = watchRevision(forge(), EVERY_MS)
  const said: string[] = []
  watch.listen(heardBy(said))
  watch.close()
  watch.listen(heardBy(said))
  assert.equal(said, ['end', 'end'])
})

test.run()
