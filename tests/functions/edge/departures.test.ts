import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { CompiledGate } from '../../../functions/edge/compiled-gate.ts'
import { createEdgeGate } from '../../../functions/edge/gate.ts'
import { beginSession } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'

const KEY = new Uint8Array(32).fill(7)
const NOW = 1_800_000_000
const COMPILED: CompiledGate = {
  rules: {
    members: ['prato', 'montemurlo'],
    groups: [],
    rules: [
      { path: '/comune/', readers: ['everyone'] },
      { path: '/rete/', readers: ['staff'] },
      { path: '/rete/prato/', readers: ['staff-prato'] },
    ],
  },
  people: [
    { id: 'anna', member: 'prato', groups: [] },
    { id: 'dario', member: 'montemurlo', groups: [] },
  ],
  sites: [
    { key: 'comune', base: '/comune/', tipo: 'public' },
    { key: 'rete', base: '/rete/', tipo: 'intranet' },
  ],
  shadow: '_r-0',
  portal: ['/'],
  pages: { missing: 'non c’è', denied: 'non per te', needLogin: 'entra', needPass: 'passa', unavailable: 'guasto' },
  preview: false,
  departed: [
    ['/comune/novita/spostata/', '/comune/novita/qui/'],
    ['/comune/novita/tolta/', null],
  ],
}
const FILES: Readonly<Record<string, string>> = {
  '/comune/novita/tolta/_tolta.html': 'tolta',
  '/_r-0/rete/prato/turni/_tolta.html': 'turni tolti',
  '/_r-0/rete/tutti/orari/_altrove.txt': '/rete/tutti/nuovi/',
  '/_r-0/rete/tutti/chiusi/_altrove.txt': '/rete/prato/chiusi/',
  '/_r-0/rete/404.html': 'niente',
}

const gate = createEdgeGate({ ...COMPILED, secret: () => Buffer.from(KEY).toString('base64url'), now: () => NOW * 1000 })
async function ask(path: string, who: string | null = null, method = 'GET') {
  const cookie = who && `__Host-sid=${await sealSession(beginSession(who, 'oidc', NOW), KEY)}`
  const next = async (request: Request) => {
    const text = FILES[new URL(request.url).pathname]
    return new Response(request.method === 'HEAD' ? null : (text ?? 'x'), { status: text === undefined ? 404 : 200, headers: { etag: '"1"' } })
  }
  const answer = await gate(new Request(`https://redazione.example${path}`, { method, headers: cookie ? { cookie } : {} }), { next, deploy: { context: 'production' } })
  return answer && { status: answer.status, to: answer.headers.get('location'), cache: answer.headers.get('cache-control'), etag: answer.headers.get('etag'), body: await answer.text() }
}

test('a former address of a public site leads on, or is told to be gone, with the headers of the site', async () => {
  const moved = { status: 301, to: '/comune/novita/qui/', cache: 'public, no-cache', etag: null, body: '' }
  for (const path of ['/comune/novita/spostata/', '/comune/novita/spostata', '/comune/novita/spostata/?da=altrove']) assert.equal(await ask(path), moved, path)
  assert.equal(await ask('/comune/novita/tolta/'), { status: 410, to: null, cache: 'public, no-cache', etag: null, body: 'tolta' })
  assert.is((await ask('/comune/novita/tolta', null, 'HEAD'))?.status, 410)
})

test('any other address of a public site goes on to the host as it is', async () => {
  for (const path of ['/comune/', '/comune/novita/', '/comune/novita/altra/', '/comune/novita/spostata/x/', '/comune/novita/spostata.html']) assert.is(await ask(path), undefined, path)
})

test('what is left of a page is never given as it is', async () => {
  for (const path of ['/comune/novita/tolta/_tolta.html', '/comune/novita/spostata/_altrove.txt', '/rete/prato/turni/_tolta.html']) assert.is((await ask(path, 'anna'))?.status, 404, path)
})

test('on a restricted site the gate decides first: who may not read the place learns nothing of what was there', async () => {
  assert.equal([(await ask('/rete/prato/turni/'))?.status, (await ask('/rete/prato/turni/', 'dario'))?.status], [401, 403])
  assert.equal([(await ask('/rete/prato/mai-stata/'))?.status, (await ask('/rete/prato/mai-stata/', 'dario'))?.status], [401, 403])
  assert.equal(await ask('/rete/prato/turni/', 'anna'), { status: 410, to: null, cache: 'private, no-store', etag: null, body: 'turni tolti' })
})

test('readers are sent on only where they may read: an address alone would tell what is there', async () => {
  for (const method of ['GET', 'HEAD']) assert.equal([(await ask('/rete/tutti/orari/', 'dario', method))?.status, (await ask('/rete/tutti/orari/', 'dario', method))?.to], [301, '/rete/tutti/nuovi/'])
  assert.equal([(await ask('/rete/tutti/chiusi/', 'dario'))?.status, (await ask('/rete/tutti/chiusi/', 'dario'))?.to], [404, null])
  assert.is((await ask('/rete/tutti/chiusi/', 'anna'))?.to, '/rete/prato/chiusi/')
})

test.run()
