import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { CitizenRequest } from '../../../lib/requests/citizen-request.ts'
import { forgetJob } from '../../../lib/requests/forget-job.ts'
import { owedLetters } from '../../../lib/requests/mail/owed-letters.ts'
import { newRequestId } from '../../../lib/requests/request-number.ts'
import { requestStore } from '../../../lib/requests/request-store.ts'
import { slotBook } from '../../../lib/requests/slot-book.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { aRequest } from './a-request.ts'

const test = suite('requests on disk')
const folders: string[] = []
const open = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'richieste-'))
  folders.push(dir)
  return dir
}
test.after(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true })
})

const office = { site: 'prato', owner: 'anagrafe', unit: 'anagrafe' }
const slot = { day: '2026-12-01', time: '09:00' }

test('a request is one file, and its images lie beside it', async () => {
  const dir = await open()
  const [one, other] = [requestStore(openStore(dir)), requestStore(openStore(dir))]
  const request = aRequest({ images: 1 })
  await one.add(request, [new Uint8Array([1, 2, 3])])
  assert.equal(await other.find(request.id), request)
  assert.equal([...((await other.image(request.id, 0)) ?? [])], [1, 2, 3])
  assert.is(await other.find('00000000'), null)
  await one.forget(request.id)
  assert.is(await other.find(request.id), null)
  assert.is(await other.image(request.id, 0), null)
})

test('of changes at the same time none is lost', async () => {
  const store = requestStore(openStore(await open()))
  const request = aRequest({})
  await store.add(request, [])
  const note = (words: string) => (now: CitizenRequest) => ({ ...now, events: [...now.events, { what: 'answered' as const, at: 1, by: null, words, slot: null }] })
  await Promise.all(['a', 'b', 'c', 'd'].map((words) => store.change(request.id, note(words))))
  assert.is((await store.find(request.id))?.events.length, 5)
})

test('a file that somebody broke is left out, and stops nobody', async () => {
  const dir = await open()
  const [good, bad] = [aRequest({}), aRequest({})]
  const first = requestStore(openStore(dir))
  await Promise.all([first.add(good, []), first.add(bad, [])])
  const file = join(dir, 'requests', bad.id)
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 40))
  assert.equal((await requestStore(openStore(dir)).all()).map(({ id }) => id), [good.id])
})

test('of many who ask for one time at once, in two processes, one has it at most; who comes later has none', async () => {
  const dir = await open()
  const books = [slotBook(openStore(dir)), slotBook(openStore(dir))]
  const claims = await Promise.all(Array.from({ length: 8 }, (_, i) => (books[i % 2] ?? books[0])?.claim(office, slot, newRequestId(), 1)))
  const had = claims.filter(Boolean).length
  assert.ok(had <= 1, `${had} have it`)
  const late = await books[0]?.claim(office, slot, newRequestId(), 1)
  assert.is(late, had === 0)
  assert.equal([...((await books[1]?.taken(office)) ?? [])], ['2026-12-01T09:00'])
  assert.ok(await books[0]?.claim({ ...office, unit: 'altro' }, slot, newRequestId(), 1), 'another counter has its own times')
})

test('a time that was given back is anybody’s again', async () => {
  const book = slotBook(openStore(await open()))
  const [first, second] = [newRequestId(), newRequestId()]
  assert.ok(await book.claim(office, slot, first, 1))
  assert.not.ok(await book.claim(office, slot, second, 1))
  await book.release(office, slot, first)
  assert.ok(await book.claim(office, slot, second, 1))
})

test('a claim whose request never came to be is freed after a day, and one that has a request is not', async () => {
  const store = openStore(await open())
  const [book, requests] = [slotBook(store), requestStore(store)]
  const now = Date.parse('2026-11-28T08:00Z')
  const real = aRequest({ kind: 'appointment', appointment: { slot, state: 'asked' } })
  await requests.add(real, [])
  await book.claim(office, slot, real.id, now)
  await book.claim(office, { ...slot, time: '09:30' }, newRequestId(), now)
  const job = forgetJob({ requests, slots: book, owed: owedLetters(store), published: () => Promise.resolve({ site: () => undefined } as never) })
  await job.run(now + 1000)
  assert.is((await book.taken(office)).size, 2, 'a form that is being taken in keeps its time')
  await job.run(now + 86_400_001)
  assert.equal([...(await book.taken(office))], ['2026-12-01T09:00'])
  await job.run(Date.parse('2026-12-02T08:00Z'))
  assert.is((await book.taken(office)).size, 0, 'a day that went by is nobody’s')
})

test('a letter that cannot leave waits longer each time; one that is refused stays to be seen', async () => {
  const owed = owedLetters(openStore(await open()))
  const request = aRequest({})
  const letter = { id: request.id, index: 0, to: 'person' as const }
  await owed.owe(request, 'person', 1000)
  assert.equal(await owed.waiting(999), [])
  assert.equal(await owed.waiting(1000), [letter])
  await owed.later(letter, 1000)
  assert.equal(await owed.waiting(60_999), [])
  await owed.later(letter, 61_000)
  assert.equal(await owed.waiting(300_000), [])
  assert.equal(await owed.waiting(361_000), [letter])
  await owed.refused(letter)
  assert.equal(await owed.waiting(Number.MAX_SAFE_INTEGER), [])
  assert.equal(await owed.of(request.id), [{ ...letter, refused: true }])
  await owed.forget(request.id)
  assert.equal(await owed.of(request.id), [])
})

test.run()
