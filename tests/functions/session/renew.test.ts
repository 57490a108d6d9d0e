import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createEdgeGate } from '../../../functions/edge/gate.ts'
import { readSessionCookie } from '../../../lib/session/cookie.ts'
import { FRESH_SECONDS, SESSION_SECONDS } from '../../../lib/session/session.ts'
import { compileGate } from '../../../scripts/build/compile-gate.ts'
import { readTerritory } from '../../../scripts/build/read-territory.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { visitorOf } from '../visitor.ts'

let now = Date.UTC(2026, 10, 27, 9)
const portal = await openTestPortal({ now: () => now })
test.after(() => portal.end())

const { enter, get, post } = visitorOf(portal.url)
const seconds = () => Math.floor(now / 1000)
const renew = (next: string, since: number, cookie: string) => get(`/entra/rinnova?next=${encodeURIComponent(next)}&da=${since}`, cookie)
const tokenOf = (answer: Response) => readSessionCookie((answer.headers.get('set-cookie') ?? '').split(';')[0] ?? null) ?? ''
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { iat: number; exp: number; jti: string }

test('who comes with an old token goes back with one of now, of the same session, that ends when it did', async () => {
  const cookie = await enter('sara-monti')
  const began = seconds()
  now += (FRESH_SECONDS + 60) * 1000
  const answer = await renew('/intranet/prato/?q=1', began, cookie)
  assert.equal([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')], [303, '/intranet/prato/?q=1', 'private, no-store'])
  const [before, after] = [claimsOf(cookie.split('=')[1] ?? ''), claimsOf(tokenOf(answer))]
  assert.equal([after.iat, after.exp, after.jti], [seconds(), began + SESSION_SECONDS, before.jti])
})

test('who comes with a token renewed meanwhile, in another window, goes back as well', async () => {
  const old = seconds()
  const cookie = await enter('sara-monti')
  now += (FRESH_SECONDS + 60) * 1000
  const renewed = `__Host-sid=${tokenOf(await renew('/', old, cookie))}`
  now += 5_000
  const answer = await renew('/intranet/', old, renewed)
  assert.equal([answer.status, answer.headers.get('location')], [303, '/intranet/'])
  assert.is(claimsOf(tokenOf(answer)).iat, seconds())
})

test('without a session, with one that was revoked or has ended, there is the log-in and no token', async () => {
  const revoked = await enter('sara-monti')
  await post('/esci', {}, revoked)
  const ended = await enter('sara-monti')
  const since = seconds()
  for (const [title, cookie, wait] of [['none', '', 0], ['revoked', revoked, 0], ['ended', ended, SESSION_SECONDS + 1]] as const) {
    now += wait * 1000
    const answer = await renew('/intranet/prato/', since, cookie)
    assert.equal([answer.status, answer.headers.get('location')], [303, `/entra?next=${encodeURIComponent('/intranet/prato/')}`], title)
    assert.is(tokenOf(answer), '', title)
    assert.match(answer.headers.get('set-cookie') ?? '', /Max-Age=0/, title)
  }
})

test('an edge whose clock is not ours makes no circle: a token made a moment ago and called old ends at the log-in', async () => {
  const cookie = await enter('sara-monti')
  now += 2_000
  const answer = await renew('/intranet/', seconds() - 2, cookie)
  assert.equal([answer.headers.get('location'), tokenOf(answer)], [`/entra?next=${encodeURIComponent('/intranet/')}`, ''])
})

test('nobody is led elsewhere by the address to come back to', async () => {
  const cookie = await enter('sara-monti')
  const since = seconds()
  now += (FRESH_SECONDS + 60) * 1000
  for (const next of ['https://altro.example/', '//altro.example/', '/\\altro.example', '/..//altro.example', 'intranet/', '/intranet/%0d%0aset-cookie:x']) {
    assert.is((await renew(next, since, cookie)).headers.get('location'), '/', next)
  }
})

test('from an edge to the portal and back: two answers, and the page; who was revoked meanwhile ends at the log-in', async () => {
  const secret = (await readFile(join(portal.dataDir, DATA.key))).toString('base64url')
  const pages = { missing: '', denied: '', needLogin: '', needPass: '', unavailable: '' }
  const gate = createEdgeGate({ ...compileGate(await readTerritory('content'), '_r-0', pages, []), secret: () => secret, now: () => now })
  const atEdge = (cookie: string) => gate(new Request('https://edge.example/intranet/prato/', { headers: { cookie } }), { deploy: { context: 'production' }, next: async () => new Response('pagina') })
  const cookie = await enter('sara-monti')
  assert.is((await atEdge(cookie))?.status, 200)
  now += FRESH_SECONDS * 1000
  const sent = (await atEdge(cookie))?.headers.get('location') ?? ''
  const back = await get(sent, cookie)
  assert.is(back.headers.get('location'), '/intranet/prato/')
  assert.is((await atEdge(`__Host-sid=${tokenOf(back)}`))?.status, 200)
  await post('/esci', {}, `__Host-sid=${tokenOf(back)}`)
  now += FRESH_SECONDS * 1000
  const again = (await atEdge(`__Host-sid=${tokenOf(back)}`))?.headers.get('location') ?? ''
  const out = await get(again, `__Host-sid=${tokenOf(back)}`)
  assert.equal([out.headers.get('location'), tokenOf(out)], ['/entra?next=%2Fintranet%2Fprato%2F', ''])
})

test.run()
