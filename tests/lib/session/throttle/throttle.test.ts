import fc from 'fast-check'
import { createStorage, type Storage } from 'unstorage'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { throttle } from '../../../../lib/session/throttle/throttle.ts'

const key = new Uint8Array(32).fill(3)
const start = 1_790_000_000
const HOUR = 3600
const open = (store: Storage = createStorage()) => throttle(store, key)
const victim = { account: 'anna@prato.example', address: '192.0.2.1', device: null }
const known = { ...victim, device: 'computer-di-anna' }
const stranger = (address: string) => ({ ...victim, address })

/** A stranger tries as often as they may for so many seconds, from these addresses; gives how many guesses they got. */
async function hammer(slow: ReturnType<typeof open>, addresses: readonly string[], seconds: number): Promise<number> {
  let guesses = 0
  for (let now = start; now < start + seconds; now += 15) for (const address of addresses) while ((await slow.admit(stranger(address), now)) === 0) guesses++
  return guesses
}

test('a stranger gets a bounded number of guesses an hour: one address few, the whole world not many more', async () => {
  assert.ok((await hammer(open(), ['198.51.100.1'], HOUR)) <= 14)
  const world = Array.from({ length: 40 }, (_, i) => `198.51.100.${i}`)
  const guesses = await hammer(open(), world, HOUR)
  assert.ok(guesses >= 40 && guesses <= 50, String(guesses))
})

test('one stranger, at one address, makes nobody else wait: not even the person at a computer they never used', async () => {
  const slow = open()
  await hammer(slow, ['198.51.100.1'], HOUR)
  assert.is(await slow.admit(victim, start + HOUR), 0)
})

test('when the whole world guesses at an account, strangers wait and the person on their own computer does not', async () => {
  const slow = open()
  const world = Array.from({ length: 60 }, (_, i) => `203.0.113.${i}`)
  await hammer(slow, world, 600)
  assert.ok((await slow.admit(stranger('198.51.100.200'), start + 600)) > 0)
  assert.is(await slow.admit(known, start + 600), 0)
  assert.is(await slow.admit({ ...known, address: '203.0.113.5' }, start + 600), 0, 'even from the address of one of them')
})

const attempt = fc.record({
  account: fc.constantFrom('anna@prato.example', 'bruno@prato.example'),
  address: fc.ipV4(),
  device: fc.option(fc.constantFrom('computer-di-un-altro', 'telefono-di-un-altro'), { nil: null }),
  pause: fc.integer({ min: 0, max: 30 }),
  end: fc.constantFrom('failed', 'unjudged', 'succeeded'),
})

test('whatever strangers do, a known computer waits for its own mistakes alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 40 }), async (attempts) => {
      const slow = open()
      let now = start
      for (const { pause, end, ...one } of attempts) {
        now += pause
        if ((await slow.admit(one, now)) > 0) continue
        if (end !== 'failed') await slow[end](one)
      }
      for (let own = 0; own < 10; own++) if ((await slow.admit(known, now)) !== 0) return false
      return (await slow.admit(known, now)) === 15
    }),
    { numRuns: 300 },
  )
})

test('attempts at the same moment do not slip by: of a hundred at once the free ones are let through', async () => {
  const slow = open()
  const waits = await Promise.all(Array.from({ length: 100 }, () => slow.admit(victim, start)))
  assert.is(waits.filter((wait) => wait === 0).length, 5)
})

test('what is refused makes no wait longer', async () => {
  const slow = open()
  for (let i = 0; i < 5; i++) await slow.admit(victim, start)
  for (let i = 0; i < 50; i++) assert.is(await slow.admit(victim, start), 15)
  assert.is(await slow.admit(victim, start + 15), 0)
})

test('who gets it right begins anew; who has an account of their own does not clear the way for guessing at others', async () => {
  const slow = open()
  for (let i = 0; i < 4; i++) await slow.admit(victim, start)
  await slow.admit(victim, start)
  await slow.succeeded(victim)
  for (let i = 0; i < 5; i++) assert.is(await slow.admit(victim, start), 0)

  const other = open()
  const mine = { account: 'mio@prato.example', address: '198.51.100.9', device: null }
  let guesses = 0
  for (let i = 0; i < 200; i++) {
    if ((await other.admit({ ...mine, account: `vittima-${i}@prato.example` }, start)) === 0) guesses++
    if ((await other.admit(mine, start)) === 0) await other.succeeded(mine)
  }
  assert.is(guesses, 30)
})

test('what nobody judged is no guess', async () => {
  const slow = open()
  for (let i = 0; i < 50; i++) {
    assert.is(await slow.admit(victim, start), 0)
    await slow.unjudged(victim)
  }
})

test('tallies outlive the process, say neither who nor where, and are forgotten when they count no more', async () => {
  const store = createStorage()
  const slow = open(store)
  for (let i = 0; i < 5; i++) await slow.admit(victim, start)
  assert.is(await open(store).admit(victim, start), 15)
  const names = await store.getKeys()
  assert.is(names.length, 3)
  assert.not.match(JSON.stringify([names, await Promise.all(names.map((name) => store.getItem(name)))]), /anna|prato|192/)
  await slow.prune(start + HOUR)
  assert.equal((await store.getKeys()).map((name) => name.split(':')[1]), ['pair'])
  await slow.prune(start + 25 * HOUR)
  assert.equal(await store.getKeys(), [])
})

test('a tally that cannot be read begins anew', async () => {
  const store = createStorage()
  for (let i = 0; i < 5; i++) await open(store).admit(victim, start)
  for (const name of await store.getKeys()) await store.setItem(name, '{"n":')
  assert.is(await open(store).admit(victim, start), 0)
})

test.run()
