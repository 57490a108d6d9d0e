import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FormLimits } from '../../../functions/public-form/form-limits.ts'
import { readPublicForm } from '../../../functions/public-form/read-public-form.ts'
import type { Services } from '../../../functions/services.ts'
import { Problem } from '../../../lib/errors/problem.ts'
import { parseSites } from '../../../lib/model/sites.ts'
import { throttle } from '../../../lib/session/throttle/throttle.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const test = suite('the guard of the public forms')
const HERE = 'http://localhost:8080'
const LIMITS: FormLimits = { throttle: 'request', bytes: 2000, files: 1 }
const dir = await mkdtemp(join(tmpdir(), 'moduli-'))
const store = openStore(dir)
const sites = parseSites(await readFile('content/siti.yml', 'utf8'))
const clock = { now: 1_790_000_000_000 }
const slow = throttle(store, new Uint8Array(32).fill(7))
let address = '192.0.2.1'
const services = {
  publicUrl: null,
  work: { published: async () => ({ sites }), now: () => clock.now },
  logIn: { throttle: slow, addressOf: () => address },
} as unknown as Services

test.before.each(() => {
  // A reader of their own each time.
  address = `192.0.2.${Math.floor(Math.random() * 1e9)}`
})
test.after(() => rm(dir, { recursive: true, force: true }))

const FIELDS = { sito: 'prato', testo: 'Buongiorno' }
const post = (body: BodyInit, headers: Record<string, string> = { origin: HERE }) => new Request(`${HERE}/api/prova`, { method: 'POST', body, headers })
const words = (fields: Record<string, string>, headers?: Record<string, string>) => post(new URLSearchParams(fields), headers)
const codeOf = (request: Request, limits = LIMITS) => readPublicForm(request, services, limits).then(() => 'read', (error: unknown) => (error instanceof Problem ? `${error.status} ${error.code}` : String(error)))

test('what a person typed is read from both kinds of forms a browser sends', async () => {
  const plain = await readPublicForm(words({ ...FIELDS, testo: 'Due\r\nrighe\u0000\u202e' }), services, LIMITS)
  assert.is(plain.text('testo'), 'Due\nrighe')
  assert.is(plain.site.nome, 'Comune di Prato')
  assert.is(plain.text('mai-sentito'), '')
  const data = new FormData()
  for (const [name, value] of Object.entries(FIELDS)) data.set(name, value)
  data.set('foto', new File(['abc'], 'buca.jpg', { type: 'image/jpeg' }))
  data.append('altra', new File([], ''))
  const { files, isTrapped, tooMany } = await readPublicForm(post(data), services, LIMITS)
  assert.equal(files.map(({ field, file }) => [field, file.size]), [['foto', 3]])
  assert.equal([isTrapped, tooMany], [false, null])
})

test('only a page of ours sends a form: of the portal, or of a site under its own name', async () => {
  assert.is(await codeOf(words(FIELDS, { origin: 'https://www.comune.prato.example' })), 'read')
  assert.is(await codeOf(words(FIELDS, { 'sec-fetch-site': 'same-origin' })), 'read')
  const foreign: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://altrove.example' }, { origin: HERE, 'sec-fetch-site': 'cross-site' }, { origin: HERE, 'sec-fetch-site': 'same-site' }, { origin: `${HERE}.altrove.example` }]
  for (const headers of foreign) assert.is(await codeOf(words(FIELDS, headers)), '403 foreign-request', JSON.stringify(headers))
})

test('a form is of a public site that is published', async () => {
  for (const sito of ['', 'intranet', 'altrove', '__proto__', 'Prato']) assert.is(await codeOf(words({ sito })), '400 unreadable-form', sito)
})

test('what is no form is refused', async () => {
  const bad: [BodyInit, string][] = [['{"sito":"prato"}', 'application/json'], ['sito=prato', 'text/plain'], ['--x\r\nboh', 'multipart/form-data; boundary=y'], ['sito=prato', 'multipart/form-data']]
  for (const [body, type] of bad) assert.is(await codeOf(post(body, { origin: HERE, 'content-type': type })), '400 unreadable-form', type)
})

test('no more is kept than may be sent, however the body comes; the rest is read and forgotten', async () => {
  assert.is(await codeOf(words({ ...FIELDS, testo: 'x'.repeat(1900) })), 'read')
  assert.is(await codeOf(words({ ...FIELDS, testo: 'x'.repeat(2000) })), '413 form-too-large')
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1
      if (given > 500) controller.close()
      else controller.enqueue(new Uint8Array(1000))
    },
  })
  const request = new Request(`${HERE}/api/prova`, { method: 'POST', body: endless, headers: { origin: HERE, 'content-type': 'application/x-www-form-urlencoded' }, duplex: 'half' } as RequestInit)
  assert.is(await codeOf(request), '413 form-too-large')
  assert.is(given, 501, 'read to its end, so that the browser hears the answer')
})

test('more files than may be sent are refused', async () => {
  const data = new FormData()
  data.set('sito', 'prato')
  for (const name of ['a.png', 'b.png']) data.append('foto', new File(['x'], name))
  assert.is(await codeOf(post(data)), '422 too-many-files')
})

test('who fills in the field that people do not see is a program', async () => {
  const { isTrapped } = await readPublicForm(words({ ...FIELDS, nota_interna: 'https://comprate.example' }), services, LIMITS)
  assert.is(isTrapped, true)
})

test('one address is slowed down, each kind of form apart, and no address is written anywhere', async () => {
  const reads = []
  for (let i = 0; i < 16; i++) reads.push((await readPublicForm(words(FIELDS), services, LIMITS)).tooMany)
  assert.equal(reads.slice(0, 15).filter((wait) => wait !== null), [])
  assert.is(reads[15]?.status, 429)
  assert.match(reads[15]?.message ?? '', /Riprova fra \d+ minuti/)
  assert.is((await readPublicForm(words(FIELDS), services, { ...LIMITS, throttle: 'rating' })).tooMany, null)
  const files = (await readdir(dir, { recursive: true })).join('\n')
  assert.match(files, /throttle.request.[0-9a-f]{64}/)
  assert.not.ok(files.includes(address))
  clock.now += 24 * 3_600_000
  await slow.prune(clock.now / 1000)
  assert.equal(await store.getKeys('throttle:request'), [], 'and after a day nothing of it is left')
})

test.run()
