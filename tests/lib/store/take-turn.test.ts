import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { takeTurn } from '../../../lib/store/take-turn.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const dir = await mkdtemp(join(tmpdir(), 'turni-'))
test.after(() => rm(dir, { recursive: true, force: true }))

const turn = (id: string, now = 1_000) => ({ name: 'due', id, now: () => now, lastsMs: 60_000 })

test('of many that come at once never two run together', async () => {
  let [running, most, ran] = [0, 0, 0]
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running -= 1
    ran += 1
    return 'fatto'
  }
  for (let round = 0; round < 3; round++) {
    // Each has the store opened for itself, as processes do.
    await Promise.all(Array.from({ length: 6 }, (_, i) => takeTurn(openStore(dir), turn(`${round}-${i}`), work)))
  }
  assert.is(most <= 1, true)
  assert.is(await takeTurn(openStore(dir), turn('ultimo'), work), 'fatto')
  assert.ok(ran >= 1)
  assert.equal(await openStore(dir).getKeys('turns'), [])
})

test('what fails gives its turn back, and what a process left behind when it died counts for a while only', async () => {
  const store = openStore(dir)
  await takeTurn(store, turn('rotto'), () => Promise.reject(new Error('rotto'))).then(() => assert.unreachable(), () => undefined)
  assert.is(await takeTurn(store, turn('dopo'), async () => 1), 1)
  await store.setItem('turns:due:morto', { until: 61_000 })
  assert.is(await takeTurn(store, turn('presto', 60_000), async () => 1), null)
  assert.is(await takeTurn(store, turn('tardi', 61_001), async () => 1), 1)
  assert.equal(await store.getKeys('turns'), [])
})

test.run()
