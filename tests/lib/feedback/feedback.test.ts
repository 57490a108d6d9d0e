import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readComments } from '../../../lib/feedback/comments.ts'
import { countMonths } from '../../../lib/feedback/count-months.ts'
import { forgetComment } from '../../../lib/feedback/forget-comment.ts'
import { keepRating } from '../../../lib/feedback/keep-rating.ts'
import { looksPersonal } from '../../../lib/feedback/personal-data.ts'
import { ratingsJob } from '../../../lib/feedback/ratings-job.ts'
import { readTallies } from '../../../lib/feedback/read-tallies.ts'
import type { Rating } from '../../../lib/model/rating/rating.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { moduleOf } from '../../module-of.ts'

const test = suite('what readers said, kept')
const run = promisify(execFile)
const dirs: string[] = []
const other = (dir: string, ...words: string[]) => run(process.execPath, [...moduleOf('tests/lib/feedback/writer.ts'), dir, ...words])
const RATING: Rating = { page: '/servizi/', about: 'pagina', stars: 2, answer: 'non-chiare', text: '' }

async function fresh(): Promise<{ readonly dir: string; readonly store: ReturnType<typeof openStore> }> {
  const dir = await mkdtemp(join(tmpdir(), 'valutazioni-'))
  dirs.push(dir)
  return { dir, store: openStore(dir) }
}
const filesOf = async (dir: string) => (await readdir(dir, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(dir.length + 1))

test.after(async () => {
  for (const dir of dirs) await rm(dir, { recursive: true, force: true })
})

test('two processes that write at once, and two that count at once, lose no rating', async () => {
  const { dir, store } = await fresh()
  await Promise.all([other(dir, 'rate', '2026-10-31', '120'), other(dir, 'rate', '2026-10-30', '80')])
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 0, 0, 0, 200]])
  await Promise.all([other(dir, 'count', '2026-11-05'), countMonths(store, 'prato', '2026-11-05'), countMonths(store, 'prato', '2026-11-06')])
  assert.equal(await readTallies(store, 'prato'), [{ month: '2026-10', page: '/servizi/', about: 'pagina', stars: [0, 0, 0, 0, 200], answers: { chiare: 200 } }])
  assert.is((await readComments(store, 'prato', '2026-11-06')).length, 20)
  assert.equal((await filesOf(dir)).filter((file) => file.includes('single')), [], 'of a month that was counted no single rating is left')
})

test('a count that stopped half way is taken up again, and nothing is counted twice', async () => {
  const { dir, store } = await fresh()
  for (let i = 0; i < 6; i++) await keepRating(store, 'prato', '2026-09-10', RATING)
  const singles = await filesOf(dir)
  await countMonths(store, 'prato', '2026-11-05')
  // Written, and not yet removed, when the process ended.
  for (const file of singles.slice(0, 3)) await store.setItem(file.replaceAll('/', ':'), { ...RATING })
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 6, 0, 0, 0]])
  await countMonths(store, 'prato', '2026-11-05')
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 6, 0, 0, 0]])
  assert.is((await filesOf(dir)).length, 1)
})

test('a month whose count was cut off in the middle of a word is counted again from its ratings', async () => {
  const { dir, store } = await fresh()
  for (let i = 0; i < 6; i++) await keepRating(store, 'prato', '2026-09-10', RATING)
  await store.setItem('ratings:month:prato:2026-09', [])
  await writeFile(join(dir, 'ratings/month/prato/2026-09'), '[{"page":"/serv')
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 6, 0, 0, 0]])
  await countMonths(store, 'prato', '2026-11-05')
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 6, 0, 0, 0]])
})

test('a month is counted when it is over, and not while somebody may still be writing', async () => {
  const { store } = await fresh()
  for (const day of ['2026-10-31', '2026-11-02']) await keepRating(store, 'prato', day, RATING)
  assert.is(await countMonths(store, 'prato', '2026-11-02'), 0)
  assert.is(await countMonths(store, 'prato', '2026-11-03'), 1)
  assert.is(await countMonths(store, 'prato', '2026-11-30'), 0)
})

test('words are forgotten after twelve months and stars are kept; the intranet has none', async () => {
  const { store } = await fresh()
  await keepRating(store, 'prato', '2025-11-20', { ...RATING, text: 'Mancano gli orari' })
  await keepRating(store, 'prato', '2026-11-20', { ...RATING, text: 'Adesso ci sono' })
  const sites = [{ key: 'prato', tipo: 'public' }, { key: 'intranet', tipo: 'intranet' }] as Site[]
  const job = ratingsJob(store, async () => sites)
  const at = (day: string) => Date.parse(`${day}T12:00:00+01:00`)
  assert.equal(await job.run(at('2026-11-19')), { done: 1, failed: 0 }, 'the old month is counted')
  const texts = async (day: string) => (await readComments(store, 'prato', day)).map(({ rating: { text } }) => text)
  assert.equal(await texts('2026-11-19'), ['Adesso ci sono', 'Mancano gli orari'])
  assert.equal(await texts('2026-11-20'), ['Adesso ci sono'], 'also before they are removed')
  assert.equal(await job.run(at('2026-11-20')), { done: 1, failed: 0 })
  assert.equal(await store.getKeys('ratings:comment:prato'), [])
  assert.equal(await job.run(at('2026-11-20')), { done: 0, failed: 0 }, 'once a day is enough')
  assert.equal((await readTallies(store, 'prato')).map(({ month }) => month), ['2025-11', '2026-11'])
})

test('who answers for a page removes the words of its readers, and of no other page’s', async () => {
  const { store } = await fresh()
  for (const day of ['2026-09-01', '2026-11-20']) await keepRating(store, 'prato', day, { ...RATING, text: 'Chiamate Rosa' })
  await countMonths(store, 'prato', '2026-11-20')
  const comments = await readComments(store, 'prato', '2026-11-21')
  assert.is(comments.length, 2)
  for (const comment of comments) await forgetComment(store, 'prato', '/novita/', comment)
  assert.is((await readComments(store, 'prato', '2026-11-21')).length, 2)
  for (const comment of comments) await forgetComment(store, 'prato', '/servizi/', comment)
  assert.equal(await readComments(store, 'prato', '2026-11-21'), [])
  assert.equal((await readTallies(store, 'prato')).map(({ stars }) => stars), [[0, 1, 0, 0, 0], [0, 1, 0, 0, 0]])
})

test('what is kept has no hour and nobody in it', async () => {
  const { dir, store } = await fresh()
  await keepRating(store, 'prato', '2026-11-20', RATING)
  const [file = ''] = await filesOf(dir)
  assert.match(file, /^ratings\/single\/prato\/2026-11\/2026-11-20\/[0-9a-f-]{36}$/)
  assert.equal(Object.keys((await store.getItem(file.replaceAll('/', ':'))) as object).sort(), ['about', 'answer', 'page', 'stars', 'text'])
})

test('words by which somebody could be found are told from others', () => {
  for (const text of ['scrivetemi a rosa.bini@example.org', 'il mio numero è 333 0000000', '0574/000000', 'RSSMRA80A01H501U', 'IT60 X054 2811'] ) assert.ok(looksPersonal(text), text)
  for (const text of ['Non trovo gli orari', 'Il modulo del 2026 non si apre', 'Aperto dalle 9 alle 13?', 'Costa 16,50 euro']) assert.not.ok(looksPersonal(text), text)
})

test.run()
