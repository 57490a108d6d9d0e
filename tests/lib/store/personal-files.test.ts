import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobsServer } from '@netlify/blobs/server'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sha256 } from '../../../lib/digest/sha256.ts'
import { readPersonalReference, writePersonalReference } from '../../../lib/model/personal/personal-reference.ts'
import { openPersonalFiles } from '../../../lib/store/personal-files.ts'
import { chooseStore } from '../../../scripts/server/choose-store.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const dir = await mkdtemp(join(tmpdir(), 'personali-'))
const server = new BlobsServer({ directory: join(dir, 'blob'), token: 'gettone', logger: () => undefined })
const url = `http://localhost:${String((await server.start()).port)}`
test.after(async () => {
  await server.stop()
  await rm(dir, { recursive: true, force: true })
})

const PLACE = 'content/prato/urp/media/graduatoria.pdf'
const STORES = {
  'files of this machine': () => openStore(join(dir, 'archivio')),
  'Netlify Blobs': () => chooseStore({ STORE: 'netlify-blobs', BLOBS_SITE_ID: 'progetto', BLOBS_TOKEN: 'gettone', BLOBS_URL: url }, '/nowhere'),
}

for (const [name, open] of Object.entries(STORES)) {
  test(`in ${name} bytes come back as they went, are kept once, and once dropped are nowhere`, async () => {
    let now = 1000
    const files = openPersonalFiles(open(), () => now)
    const bytes = new Uint8Array([0, 255, 13, 10, 37])
    const reference = await files.keep(PLACE, bytes)
    assert.equal(reference, { sha256: await sha256(bytes), size: 5 })
    now = 2000
    await files.keep('content/prato/urp/media/altra.pdf', bytes)
    const again = openPersonalFiles(open())
    assert.equal(await again.bytes(reference), bytes)
    assert.equal(await again.all(), [{ ...reference, path: 'content/prato/urp/media/altra.pdf', at: 2000 }])
    const [kept] = await again.all()
    if (kept) await again.noteUnused(kept, 3000)
    assert.is((await again.all())[0]?.unusedSince, 3000)
    await again.drop(reference.sha256)
    await again.drop(reference.sha256)
    assert.equal([await again.bytes(reference), await again.has(reference.sha256), await again.all()], [null, false, []])
  })
}

test('bytes that are not those any more are not given as if they were, and nobody else on the machine reads them', async () => {
  const files = openPersonalFiles(openStore(join(dir, 'guasto')))
  const reference = await files.keep(PLACE, new TextEncoder().encode('nomi'))
  const file = join(dir, 'guasto', 'personali', reference.sha256.slice(0, 2), reference.sha256)
  assert.is(await readFile(file, 'utf8'), 'nomi')
  assert.is((await stat(file)).mode & 0o077, 0)
  await writeFile(file, 'altri nomi')
  assert.is(await files.bytes(reference), null)
})

test('what is no hash is no place: nothing outside is read or deleted', async () => {
  const files = openPersonalFiles(openStore(join(dir, 'archivio')))
  await writeFile(join(dir, 'fuori'), 'x')
  for (const name of ['../../fuori', '..:..:fuori', '', 'A'.repeat(64), `${'a'.repeat(64)}:x`]) {
    const acts: readonly (() => Promise<unknown>)[] = [() => files.bytes({ sha256: name }), () => files.has(name), () => files.drop(name)]
    for (const act of acts) {
      await Promise.resolve().then(act).then(() => assert.unreachable(name), (error: unknown) => assert.ok(error instanceof TypeError, name))
    }
  }
  assert.ok((await readdir(dir)).includes('fuori'))
})

test('a reference says what it was written from, and nothing else is one', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
  fc.assert(fc.property(hash, fc.nat({ max: 10_000_000 }), (sha, size) => assert.equal(readPersonalReference(writePersonalReference({ sha256: sha, size })), { sha256: sha, size })))
  const good = new TextDecoder().decode(writePersonalReference({ sha256: 'a'.repeat(64), size: 7 }))
  const changes = [good.slice(0, -1), `${good}\n`, ` ${good}`, good.replace('size 7', 'size 07'), good.replace('size 7', 'size -7'), good.replaceAll('\n', '\r\n'), good.replace('a'.repeat(64), 'A'.repeat(64)), good.replace(' 1\n', ' 2\n'), `${good}${'x'.repeat(300)}`]
  for (const text of changes) assert.is(readPersonalReference(new TextEncoder().encode(text)), null, JSON.stringify(text))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.is(readPersonalReference(bytes), null)))
})

test.run()
