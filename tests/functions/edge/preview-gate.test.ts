import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type CompiledGate, NEXT } from '../../../functions/edge/compiled-gate.ts'
import { createEdgeGate } from '../../../functions/edge/gate.ts'
import { sealPass } from '../../../lib/session/preview-pass.ts'
import { beginSession, FRESH_SECONDS } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'

const KEY = new Uint8Array(32).fill(7)
const NOW = 1_800_000_000
const HOST = 'deploy-preview-7--prato.netlify.app'
const COMPILED: CompiledGate = {
  // As a proposal might have them: everybody may read everything, and its author is staff.
  rules: { members: ['prato'], groups: [], rules: [{ path: '/', readers: ['everyone'] }] },
  people: [{ id: 'chi-propone', member: 'prato', groups: [] }],
  sites: [
    { key: 'comune', base: '/', tipo: 'public' },
    { key: 'rete', base: '/rete/', tipo: 'intranet' },
  ],
  preview: true,
  shadow: '_r-0',
  portal: ['/entra', '/api/'],
  pages: { missing: 'non c’è', denied: 'non vale', needLogin: 'entra', needPass: `passa da ${NEXT}`, unavailable: 'guasto' },
  departed: [['/novita/vecchia/', '/novita/nuova/']],
}

interface Stand {
  readonly context?: string | undefined
  readonly compiled?: CompiledGate
  readonly secret?: Uint8Array | null
}

function stand({ context = 'deploy-preview', compiled = COMPILED, secret = KEY }: Stand = {}) {
  const asked: string[] = []
  const gate = createEdgeGate({ ...compiled, secret: () => (secret ? Buffer.from(secret).toString('base64url') : undefined), now: () => NOW * 1000 })
  const ask = async (path: string, cookie = '', init: RequestInit = {}) =>
    gate(new Request(`https://${HOST}${path}`, { ...init, headers: cookie ? { cookie } : {} }), {
      deploy: { context },
      next: async (request) => {
        asked.push(new URL(request.url).pathname)
        return new Response('la proposta', { headers: { 'cache-control': 'public', etag: '"1"' } })
      },
    })
  return { ask, asked }
}

const cookie = async (at = NOW, key = KEY) => `__Host-sid=${await sealSession({ ...beginSession('anna', 'oidc', NOW), issuedAt: at }, key)}`
const passTo = async (host: string, at = NOW, key = KEY) => `/entra/anteprima?t=${await sealPass({ person: 'anna', way: 'oidc' }, host, key, at)}&next=${encodeURIComponent('/novita/')}`

test('a preview of a public site is for whoever works here: nobody else gets a byte, and no search engine', async () => {
  const { ask, asked } = stand()
  for (const path of ['/', '/novita/', '/novita/immagine.webp', '/robots.txt', '/sitemap.xml', '/novita/vecchia/', '/api/valutazioni', '/entra', '/rete/']) {
    const answer = await ask(path)
    assert.equal([answer?.status, answer?.headers.get('x-robots-tag'), answer?.headers.get('cache-control')], [401, 'noindex', 'private, no-store'], path)
    assert.is(await answer?.text(), `passa da ${encodeURIComponent(`https://${HOST}${path}`)}`)
  }
  assert.equal(asked, [])
  const given = await ask('/novita/', await cookie())
  assert.equal([given?.status, given?.headers.get('x-robots-tag'), given?.headers.get('cache-control'), given?.headers.get('etag')], [200, 'noindex', 'private, no-store', null])
  assert.equal(asked, ['/_r-0/novita/index.html'])
})

test('what a proposal says of rules and people is not in force: nothing restricted is given on a preview, to nobody', async () => {
  const { ask, asked } = stand()
  assert.is((await ask('/rete/', await cookie()))?.status, 404)
  assert.equal(asked, [])
})

test('nobody works in a preview: no form is taken, and the portal is not there', async () => {
  const { ask } = stand()
  for (const path of ['/api/cms/save', '/entra', '/novita/']) assert.is((await ask(path, await cookie(), { method: 'POST' }))?.status, 405, path)
  assert.is(await ask('/assets/sito.css'), undefined, 'the look of the refusal itself')
})

test('a deploy that is no published one is private also where its build did not know, and where the host does not say', async () => {
  const compiled = { ...COMPILED, preview: false }
  for (const context of ['deploy-preview', 'branch-deploy', 'qualcosa', '', undefined]) {
    const { ask, asked } = stand({ context: context ?? '', compiled })
    assert.is((await ask('/novita/'))?.status, 401, String(context))
    assert.is((await ask('/novita/', await cookie()))?.status, 200)
    assert.equal(asked, ['/novita/index.html'], 'public files lie at their own addresses there')
  }
  assert.is(await stand({ context: 'production', compiled }).ask('/novita/'), undefined)
  assert.is((await stand({ context: 'production' }).ask('/novita/'))?.status, 401, 'a preview that somebody publishes by hand stays one')
})

test('a session of elsewhere, of another key or a quarter of an hour old opens nothing, and without a key nobody is let in', async () => {
  const { ask } = stand()
  assert.is((await ask('/novita/', await cookie(NOW, new Uint8Array(32).fill(8))))?.status, 401)
  assert.is((await ask('/novita/', await cookie(NOW - FRESH_SECONDS)))?.status, 401)
  assert.is((await stand({ secret: null }).ask('/novita/', await cookie()))?.status, 503)
})

test('the portal’s pass is changed for a session of this host, and leads to a page of it', async () => {
  const { ask } = stand()
  const answer = await ask(await passTo(HOST))
  assert.equal([answer?.status, answer?.headers.get('location'), answer?.headers.get('referrer-policy')], [303, '/novita/', 'no-referrer'])
  const set = answer?.headers.get('set-cookie') ?? ''
  assert.match(set, /^__Host-sid=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=900$/)
  assert.is((await ask('/novita/', set.split(';')[0]))?.status, 200)
})

test('a pass for another host, of another key, a minute old, or a session in its place, is none', async () => {
  const { ask } = stand()
  const session = await sealSession(beginSession('anna', 'oidc', NOW), KEY)
  for (const path of [await passTo('deploy-preview-8--prato.netlify.app'), await passTo(HOST, NOW, new Uint8Array(32).fill(8)), await passTo(HOST, NOW - 61), `/entra/anteprima?t=${session}`, '/entra/anteprima']) {
    const answer = await ask(path)
    assert.equal([answer?.status, answer?.headers.get('set-cookie')], [403, null], path)
  }
  const pass = /t=([^&]+)/.exec(await passTo(HOST))?.[1] ?? ''
  assert.is((await ask('/novita/', `__Host-sid=${pass}`))?.status, 401, 'nor is a pass a session')
  const away = await ask((await passTo(HOST)).replace(/next=.*/, `next=${encodeURIComponent('//altro.example/')}`))
  assert.is(away?.headers.get('location'), '/')
})

test.run()
