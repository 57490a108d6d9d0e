import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { anna, mario } from '../people.ts'
import { scratch } from './scratch.ts'

const test = suite('what was saved is what is read back')

const name = fc
  .string({ unit: fc.oneof(fc.constantFrom('a', 'B', '1', '-', '_', '.', ' ', '~', ':', '%', '#', '"', "'"), fc.constantFrom('è', 'ß', '字', '😀', 'ﬀ')), minLength: 1, maxLength: 12 })
  .filter((segment) => segment !== '.' && segment !== '..' && !/^(\.git|git[a-z]*~)/i.test(segment))
const legalPath = fc.array(name, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))
const content = fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text)), fc.constant(new Uint8Array()))
/** No path is a folder of another one. */
const files = fc
  .uniqueArray(fc.tuple(legalPath, content), { selector: ([path]) => path, minLength: 1, maxLength: 8 })
  .filter((list) => list.every(([path]) => list.every(([other]) => !other.startsWith(`${path}/`))))

test('whatever the bytes and whatever the legal paths', async () => {
  const repository = await scratch([{ changes: [] }])
  const { forge } = repository
  let round = 0
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      const head = await forge.head()
      const clear = (await forge.list(head, '')).map(({ path }) => ({ path, content: null })).filter(({ path }) => list.every(([other]) => other !== path))
      const changes = [...clear, ...list.map(([path, bytes]) => ({ path, content: bytes }))]
      const { number, tip } = await forge.propose({ branch: `cms/prova/n${round++}`, title: 't', kind: 'new', author: mario, message: 'm', base: head, changes })
      await forge.merge({ number, expectedTip: tip, by: anna, message: 'p', trailers: [] })
      const fresh = await repository.reopen()
      const listed = await fresh.list(await fresh.head(), '')
      assert.equal(listed.map(({ path, size }) => [path, size]), list.map(([path, bytes]) => [path, bytes.length]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
      for (const [path, bytes] of list) assert.equal(await fresh.read(await fresh.head(), path), bytes)
      assert.equal([...(await fresh.lastCommits()).keys()].sort(), list.map(([path]) => path).sort())
    }),
    { numRuns: 25 },
  )
  await repository.dispose()
})

test('a text of five megabytes, and a photograph of five', async () => {
  const repository = await scratch([{ changes: [] }])
  const { forge } = repository
  const long = new TextEncoder().encode('Una riga che si ripete molte volte.\n'.repeat(145_000))
  const noise = new Uint8Array(randomBytes(5_000_000))
  const changes = [{ path: 'lungo.md', content: long }, { path: 'foto.jpg', content: noise }]
  const { tip } = await forge.propose({ branch: 'cms/prova/grande', title: 't', kind: 'new', author: mario, message: 'm', base: await forge.head(), changes })
  const fresh = await repository.reopen()
  assert.ok(Buffer.from(long).equals((await fresh.read(tip, 'lungo.md')) ?? new Uint8Array()))
  assert.ok(Buffer.from(noise).equals((await fresh.read(tip, 'foto.jpg')) ?? new Uint8Array()))
  assert.equal((await fresh.list(tip, '')).map(({ size }) => size), [noise.length, long.length])
  await repository.dispose()
})

test.run()
