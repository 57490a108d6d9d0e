import { promises } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStore } from '../../scripts/server/open-store.ts'

const test = suite('the store on disk')
const dir = await mkdtemp(join(tmpdir(), 'archivio-'))
test.after(() => rm(dir, { recursive: true, force: true }))

test('who reads while somebody writes sees a whole value, the former or the new one', async () => {
  const [writer, reader] = [openStore(dir), openStore(dir)]
  const value = (n: number) => ({ n, text: String(n).repeat(200_000) })
  await writer.setItem('a:b', value(0))
  let writing = true
  const writes = (async () => {
    for (let n = 1; n <= 20; n++) await writer.setItem('a:b', value(n % 10))
    writing = false
  })()
  let seen = 0
  while (writing) {
    const read = (await reader.getItem('a:b')) as ReturnType<typeof value>
    assert.is(read.text, value(read.n).text)
    seen++
  }
  await writes
  assert.ok(seen > 1)
})

test('what a crash left half written is no key, and the files are for this account alone', async () => {
  await writeFile(join(dir, 'a', 'tmp_obj_0011'), '{"n":')
  const store = openStore(dir)
  assert.equal(await store.getKeys(), ['a:b'])
  assert.is((await stat(join(dir, 'a', 'b'))).mode & 0o077, 0)
  assert.equal((await readdir(join(dir, 'a'))).sort(), ['b', 'tmp_obj_0011'])
})

test('bytes come back as they went', async () => {
  const store = openStore(dir)
  await store.setItemRaw('raw:one', new Uint8Array([0, 255, 1]))
  assert.equal([...((await store.getItemRaw('raw:one')) as Uint8Array)], [0, 255, 1])
})

test('who looks for one thing reads the folder of that thing, and not years of others', async () => {
  const store = openStore(dir)
  for (const key of ['richieste:uno', 'richieste:due:foto', 'voti:prato:2026-01:x', 'voti:prato:2026-02:y']) await store.setItem(key, 1)
  const read: string[] = []
  const real = promises.readdir
  promises.readdir = ((path: string, ...more: never[]) => {
    read.push(relative(dir, path))
    return real(path, ...more)
  }) as typeof real
  try {
    assert.equal((await store.getKeys('voti:prato:2026-02')).sort(), ['voti:prato:2026-02:y'])
    assert.equal((await store.getKeys('richieste')).sort(), ['richieste:due:foto', 'richieste:uno'])
    assert.equal(await store.getKeys('niente:qui'), [])
    assert.equal(read.sort(), ['niente/qui', 'richieste', 'richieste/due', 'voti/prato/2026-02'])
  } finally {
    promises.readdir = real
  }
})

test('no key leads out of the folder', async () => {
  assert.equal(await openStore(dir).getKeys('..:..').catch(() => []), [])
  await openStore(dir).setItem('..:..:fuori', 1).then(() => assert.unreachable(), () => undefined)
  assert.equal((await readdir(join(dir, '..'))).filter((name) => name === 'fuori'), [])
})

test.run()
