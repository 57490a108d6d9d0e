import { SignJWT, UnsecuredJWT } from 'jose'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type CompiledGate, NEXT } from '../../../functions/edge/compiled-gate.ts'
import { createEdgeGate } from '../../../functions/edge/gate.ts'
import { beginSession, FRESH_SECONDS, type Session, SESSION_SECONDS } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'

const KEY = new Uint8Array(32).fill(7)
const SECRET = Buffer.from(KEY).toString('base64url')
const NOW = 1_800_000_000
const COMPILED: CompiledGate = {
  rules: {
    members: ['prato', 'montemurlo'],
    groups: [['redazione', { of: '*', audits: false }]],
    rules: [
      { path: '/comune/', readers: ['everyone'] },
      { path: '/rete/', readers: ['staff'] },
      { path: '/rete/prato/', readers: ['staff-prato'] },
    ],
  },
  people: [
    { id: 'anna', member: 'prato', groups: [] },
    { id: 'dario', member: 'montemurlo', groups: ['redazione'] },
  ],
  sites: [
    { key: 'comune', base: '/comune/', tipo: 'public' },
    { key: 'rete', base: '/rete/', tipo: 'intranet' },
  ],
  shadow: '_r-0',
  portal: ['/', '/entra', '/api/'],
  pages: { missing: 'non c’è', denied: 'non per te', needLogin: `entra da ${NEXT}`, needPass: `passa da ${NEXT}`, unavailable: 'guasto' },
  preview: false,
  departed: [
    ['/comune/avvisi/', '/comune/novita/'],
    ['/comune/novita/vecchia/', null],
  ],
}

function standAt(secret: string | null = SECRET, compiled: CompiledGate = COMPILED, found = new Response('il testo', { headers: { etag: '"1"', 'cache-control': 'public' } })) {
  const asked: string[] = []
  const gate = createEdgeGate({ ...compiled, secret: () => secret ?? undefined, now: () => NOW * 1000 })
  const ask = (path: string, cookie = '', method = 'GET') =>
    gate(new Request(`https://redazione.example${path}`, { method, headers: cookie ? { cookie } : {} }), {
      deploy: { context: 'production' },
      next: async (request) => {
        asked.push(`${request.method} ${new URL(request.url).pathname} ${[...request.headers.keys()].join()}`.trim())
        return found.clone()
      },
    })
  return { ask, asked }
}

const seal = (change: Partial<Session> = {}, key = KEY) => sealSession({ ...beginSession('anna', 'oidc', NOW), ...change }, key)
const cookieOf = async (change: Partial<Session> = {}) => `__Host-sid=${await seal(change)}`

test('a reader is given the file from the shadow folder, and the question carries nothing of theirs', async () => {
  const { ask, asked } = standAt()
  const answer = await ask('/rete/prato/?q=1', await cookieOf())
  assert.is(answer?.status, 200)
  assert.is(await answer?.text(), 'il testo')
  assert.equal(asked, ['GET /_r-0/rete/prato/index.html'])
  assert.equal([answer?.headers.get('cache-control'), answer?.headers.get('vary'), answer?.headers.get('etag')], ['private, no-store', 'Cookie', null])
})

test('the file is judged once more: a folder’s index that a rule of its own closes is not given by the folder’s address', async () => {
  const rules = { ...COMPILED.rules, rules: [...COMPILED.rules.rules, { path: '/rete/a/index/', readers: ['staff-montemurlo'] }] }
  const { ask, asked } = standAt(SECRET, { ...COMPILED, rules }, new Response('404 del sito'))
  const answer = await ask('/rete/a/', await cookieOf())
  assert.equal([answer?.status, asked], [404, ['GET /_r-0/rete/404.html']])
})

test('what the restricted site was made of is given to anybody, and nothing beside it', async () => {
  for (const out of ['.well-known/redazione.json', '.well-known/redazione.json.sig']) {
    const { ask, asked } = standAt()
    const answer = await ask(`/rete/${out}`)
    assert.equal([answer?.status, answer?.headers.get('cache-control'), asked], [200, 'private, no-store', [`GET /_r-0/rete/${out}`]])
  }
  const { ask, asked } = standAt()
  for (const [path, status] of [['/rete/redazione.json', 401], ['/rete/.well-known/security.txt', 401], ['/rete/.well-known/redazione.json.bak', 404], ['/rete/.well-known/', 404]] as const) assert.is((await ask(path))?.status, status, path)
  assert.equal(asked, [])
})

test('without a shadow folder the file is asked where it lies', async () => {
  const { ask, asked } = standAt(SECRET, { ...COMPILED, shadow: null })
  assert.is((await ask('/rete/prato/x.pdf', await cookieOf()))?.status, 200)
  assert.equal(asked, ['GET /rete/prato/x.pdf'])
})

test('public sites and the portal go on as they are; what is no site’s is not there', async () => {
  const { ask, asked } = standAt()
  for (const path of ['/comune/', '/comune/a/?x=1', '/', '/entra?next=/rete/', '/api/cms/save']) assert.is(await ask(path, '', path.startsWith('/api/') ? 'POST' : 'GET'), undefined, path)
  for (const path of ['/altro/', '/entra/x', '/_r-0/rete/', '/comune//', '/rete/%70rato/', '/rete/prato;/', '/apix']) assert.is((await ask(path, await cookieOf()))?.status, 404, path)
  assert.equal(asked, [])
})

test('who is nobody is asked to enter and comes back; who is another’s is refused', async () => {
  const { ask, asked } = standAt()
  const login = await ask('/rete/prato/')
  assert.equal([login?.status, await login?.text()], [401, 'entra da /rete/prato/'])
  assert.is((await ask('/rete/prato/', await cookieOf({ person: 'dario' })))?.status, 403)
  assert.is((await ask('/rete/', await cookieOf({ person: 'dario' })))?.status, 200)
  assert.is((await ask('/rete/', await cookieOf({ person: 'nessuno' })))?.status, 401)
  assert.equal(asked, ['GET /_r-0/rete/index.html'])
})

test('a cookie that is forged, unsigned, of another key, sent twice, ended or from the future is nobody’s', async () => {
  const { ask } = standAt()
  const good = await seal()
  const [head, body, signature] = good.split('.') as [string, string, string]
  const claims = { jti: crypto.randomUUID(), sub: 'anna', way: 'oidc', iat: NOW, exp: NOW + 60 }
  const unsigned = new UnsecuredJWT(claims).encode()
  const otherBody = Buffer.from(JSON.stringify({ ...claims, exp: NOW + SESSION_SECONDS })).toString('base64url')
  const cookies = [
    `__Host-sid=${unsigned}`,
    `__Host-sid=${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.${signature}`,
    `__Host-sid=${head}.${otherBody}.${signature}`,
    `__Host-sid=${head}.${body}.`,
    `__Host-sid=${await seal({}, new Uint8Array(32).fill(8))}`,
    `__Host-sid=${good}; __Host-sid=${good}`,
    `__Host-sid=${good}; __Host-sid=`,
    `sid=${good}`,
    `__host-sid=${good}`,
    `__Host-sid=${await seal({ issuedAt: NOW - 60, endsAt: NOW - 1 })}`,
    `__Host-sid=${await seal({ issuedAt: NOW + FRESH_SECONDS + 60, endsAt: NOW + SESSION_SECONDS })}`,
    `__Host-sid=${await new SignJWT(claims).setProtectedHeader({ alg: 'HS512' }).sign(new Uint8Array(64).fill(7))}`,
    `__Host-sid=${await new SignJWT({ jti: claims.jti, sub: claims.sub, way: claims.way, iat: NOW }).setProtectedHeader({ alg: 'HS256' }).sign(KEY)}`,
  ]
  assert.is((await ask('/rete/', `altro=1; __Host-sid=${good}`))?.status, 200)
  for (const cookie of cookies) assert.is((await ask('/rete/', cookie))?.status, 401, cookie)
})

test('without a key, or with one that is no key, nothing restricted is given to anybody and the rest goes on', async () => {
  for (const secret of [null, '', 'corta', '§§§', Buffer.alloc(31).toString('base64url')]) {
    const { ask, asked } = standAt(secret)
    for (const cookie of ['', await cookieOf()]) {
      const answer = await ask('/rete/', cookie)
      assert.equal([answer?.status, await answer?.text()], [503, 'guasto'])
    }
    assert.is(await ask('/comune/'), undefined)
    assert.equal(asked, [])
  }
})

test('a token older than a quarter of an hour is sent to be renewed, whatever is asked, and comes back', async () => {
  const { ask, asked } = standAt()
  const stale = await cookieOf({ issuedAt: NOW - FRESH_SECONDS })
  for (const path of ['/rete/prato/', '/rete/non-esiste/', '/rete/x.pdf?v=1&b=%2e']) {
    const answer = await ask(path, stale)
    assert.equal([answer?.status, answer?.headers.get('location'), answer?.headers.get('cache-control')], [303, `/entra/rinnova?next=${encodeURIComponent(path)}&da=${NOW - FRESH_SECONDS}`, 'private, no-store'])
  }
  const long = await ask(`/rete/x/?q=${'a'.repeat(1500)}`, stale)
  assert.is(long?.headers.get('location'), `/entra/rinnova?next=${encodeURIComponent('/rete/x/')}&da=${NOW - FRESH_SECONDS}`)
  assert.is(await ask('/comune/', stale), undefined)
  assert.is((await ask('/rete/', await cookieOf({ issuedAt: NOW - FRESH_SECONDS + 1 })))?.status, 200)
  assert.is(asked.length, 1)
})

test('what the host answers beside a file is never handed on: no redirect, no folder’s name; a fault of the host is a fault', async () => {
  const cookie = await cookieOf()
  for (const found of [new Response(null, { status: 301, headers: { location: '/_r-0/rete/prato/' } }), new Response('404 di Netlify', { status: 404 })]) {
    const answer = await standAt(SECRET, COMPILED, found).ask('/rete/prato/', cookie)
    assert.equal([answer?.status, await answer?.text(), answer?.headers.get('location')], [404, 'non c’è', null])
  }
  const fault = await standAt(SECRET, COMPILED, new Response('/_r-0/', { status: 502 })).ask('/rete/prato/', cookie)?.then(() => null, (error: Error) => error.message)
  assert.is(fault, 'the host answered 502')
})

test.run()
