import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkClock } from '../../../scripts/server/health/check-clock.ts'
import { checkContent } from '../../../scripts/server/health/check-content.ts'
import { checkFolder } from '../../../scripts/server/health/check-folder.ts'
import { checkMail } from '../../../scripts/server/health/check-mail.ts'
import { checkSites } from '../../../scripts/server/health/check-sites.ts'
import { checkStore } from '../../../scripts/server/health/check-store.ts'
import type { Check, Standing } from '../../../scripts/server/health/finding.ts'
import { openHealth } from '../../../scripts/server/health/health.ts'
import { mayKnow } from '../../../scripts/server/health/may-know.ts'
import { salute } from '../../../scripts/server/health/salute.ts'
import { notePeer } from '../../../scripts/server/peers.ts'
import { openStore } from '../../../scripts/server/open-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'salute-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const SOFTWARE = { version: '1.2.3', commit: 'abc1234' }
const found = (status: Standing): Check => () => Promise.resolve({ status })

test('the portal is as well as the worst of its parts; what throws and what never answers has failed', async () => {
  const worst = async (checks: Readonly<Record<string, Check>>) => (await openHealth(checks, SOFTWARE, () => 0)()).status
  assert.is(await worst({ a: found('pass') }), 'pass')
  assert.is(await worst({ a: found('pass'), b: found('warn') }), 'warn')
  assert.is(await worst({ a: found('fail'), b: found('warn') }), 'fail')
  const { checks } = await openHealth({ broken: () => Promise.reject(Object.assign(new Error('di Mario'), { code: 'EIO' })), hangs: () => new Promise(() => undefined), good: found('pass') }, SOFTWARE, () => 0)()
  assert.equal(checks, { broken: { status: 'fail', why: 'EIO' }, hangs: { status: 'fail', why: 'no-answer' }, good: { status: 'pass' } })
})

test('however many ask, everything is looked at once a second', async () => {
  let [looks, now] = [0, 5_000]
  const look = openHealth({ a: () => Promise.resolve({ status: 'pass', n: ++looks }) }, SOFTWARE, () => now)
  await Promise.all(Array.from({ length: 1000 }, look))
  now += 999
  await look()
  assert.is(looks, 1)
  now += 1
  await look()
  assert.is(looks, 2)
})

test('a folder that is written is well, one that is not has failed, and so has content that cannot be read', async () => {
  assert.is((await checkFolder(folder)()).status, 'pass')
  const gone = await openHealth({ folder: checkFolder(join(folder, 'non-c-e')) }, SOFTWARE, () => 0)()
  assert.equal(gone.checks.folder, { status: 'fail', why: 'ENOENT' })
  const head = () => Promise.resolve('f'.repeat(40))
  assert.is((await checkContent({ head, read: () => Promise.resolve(new Uint8Array()) })()).status, 'pass')
  assert.is((await checkContent({ head, read: () => Promise.resolve(null) })()).why, 'unreadable')
})

test('a store that gives back what it was given is well', async () => {
  const store = openStore(join(folder, 'archivio'))
  assert.equal(await Promise.all(Array.from({ length: 5 }, checkStore(store))), Array.from({ length: 5 }, () => ({ status: 'pass' })))
  assert.is((await checkStore({ ...store, getItem: () => Promise.resolve(null) })()).why, 'forgets')
})

test('sites may be behind what is in force for a moment, and not for longer', async () => {
  let [now, built] = [0, 'a']
  const check = checkSites({ inForce: () => Promise.resolve('b'), built: () => built, now: () => now })
  assert.is((await check()).status, 'pass')
  now = 89_000
  assert.is((await check()).status, 'pass')
  now = 91_000
  assert.is((await check()).why, 'behind')
  built = 'b'
  assert.is((await check()).status, 'pass')
  built = 'a'
  assert.is((await check()).status, 'pass', 'it is counted anew')
})

test('a clock whose last run ended ten minutes ago has stopped', async () => {
  assert.is((await checkClock(() => 0, () => 599_000)()).status, 'pass')
  assert.is((await checkClock(() => 0, () => 601_000)()).why, 'stopped')
})

test('a mail server that is away is said and is no failure; it is asked once a minute', async () => {
  assert.equal(await checkMail(null, () => 0)(), { status: 'pass', why: 'none' })
  let [connections, now] = [0, 0]
  const server = createServer((socket) => {
    connections++
    socket.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const check = checkMail({ host: '127.0.0.1', port }, () => now)
  for (now of [0, 1_000, 59_000]) assert.is((await check()).status, 'pass')
  assert.is(connections, 1)
  await new Promise((resolve) => server.close(resolve))
  now = 61_000
  assert.equal(await check(), { status: 'warn', why: 'ECONNREFUSED' })
})

const TOKEN = '9f2c4a7be1d05836c4f1a2b3d4e5f607'
const knows = (peer: string, headers: Readonly<Record<string, string>>, token: string | null = TOKEN) => mayKnow({ peer, headers: new Headers({ host: 'localhost:8080', ...headers }) }, token)

test('this machine is told everything, and whoever has the token', () => {
  for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) assert.ok(knows(peer, {}), peer)
  assert.ok(knows('127.0.0.1', { host: '[::1]:8080' }))
  assert.ok(knows('198.51.100.7', { authorization: `Bearer ${TOKEN}` }))
})

for (const [title, peer, headers] of [
  ['another machine', '198.51.100.7', {}],
  ['another machine that says it is this one', '198.51.100.7', { 'x-forwarded-for': '127.0.0.1' }],
  ['a stranger whom the server in front passes on', '127.0.0.1', { 'x-forwarded-for': '198.51.100.7' }],
  ['the same by the standard header', '127.0.0.1', { forwarded: 'for=198.51.100.7' }],
  ['a stranger passed on by a server that says nothing of it', '127.0.0.1', { host: 'redazione.ente.example' }],
  ['a page of others that leads a browser here by its own name', '127.0.0.1', { host: 'localhost.altro.example' }],
  ['a token that is wrong', '198.51.100.7', { authorization: `Bearer ${TOKEN.replace('9', '8')}` }],
  ['a token that is nearly it', '198.51.100.7', { authorization: `Bearer ${TOKEN.slice(1)}` }],
  ['no token', '198.51.100.7', { authorization: 'Bearer ' }],
  ['a long one', '198.51.100.7', { authorization: `Bearer ${TOKEN.repeat(1000)}` }],
] as const) {
  test(`${title} is a stranger`, () => assert.not(knows(peer, headers)))
}

test('where there is no token, none opens', () => {
  assert.not(knows('198.51.100.7', { authorization: 'Bearer null' }, null))
  assert.not(knows('198.51.100.7', { authorization: 'Bearer ' }, null))
})

const asked = async (status: Standing, { peer = '127.0.0.1', method = 'GET', isStopping = false } = {}) => {
  const request = new Request('http://localhost/salute', { method, headers: { host: 'localhost' } })
  notePeer(request, peer)
  const response = await salute(request, { look: () => Promise.resolve({ status, software: SOFTWARE, checks: { content: { status, head: 'f0' } } }), isStopping: () => isStopping, requests: () => 3, token: null })
  const text = await response.text()
  return { status: response.status, length: response.headers.get('content-length'), cache: response.headers.get('cache-control'), body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) }
}

test('the answer is 200 while the portal can be relied on, 503 while it cannot and as soon as it stops, and no cache keeps it', async () => {
  for (const [status, stopping, code] of [['pass', false, 200], ['warn', false, 200], ['fail', false, 503], ['pass', true, 503]] as const) {
    const answer = await asked(status, { isStopping: stopping })
    assert.is(answer.status, code)
    assert.is(answer.cache, 'no-store')
    assert.is(answer.body?.why, stopping ? 'stopping' : undefined)
    assert.equal(answer.body?.software, SOFTWARE)
    assert.is(answer.body?.requests, 3)
  }
})

test('strangers are told how it is and nothing else, also while it stops', async () => {
  assert.equal((await asked('pass', { peer: '198.51.100.7' })).body, { status: 'pass' })
  assert.equal((await asked('pass', { peer: '198.51.100.7', isStopping: true })).body, { status: 'fail' })
})

test('HEAD is the same without its body', async () => {
  const [get, head] = [await asked('warn'), await asked('warn', { method: 'HEAD' })]
  assert.equal({ ...head, body: get.body }, get)
  assert.is(head.body, null)
})

test.run()
