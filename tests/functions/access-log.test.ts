import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { DATA } from '../../scripts/server/data-dir.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { verifyFolder } from '../lib/access-log/events.ts'
import { visitorOf } from './visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter, get } = visitorOf(portal.url)
const dir = join(portal.dataDir, DATA.accessLog)

/** The decisions about a path, once they are written. */
async function decisionsOf(path: string | null, atLeast = 1) {
  for (let tries = 0; ; tries++) {
    const { breaks, said } = await verifyFolder(dir)
    const found = said.flatMap((line) => ('decision' in line && line.path === path ? [line] : []))
    if (found.length >= atLeast) return { breaks, found }
    assert.ok(tries < 100, `${path ?? '—'}: ${found.length}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const session = (cookie: string) => {
  const [, payload = ''] = cookie.split('.')
  const { jti } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { jti: string }
  return { id: jti, digest: createHash('sha256').update(jti).digest('hex').slice(0, 16) }
}

test('a reading of the intranet is remembered: who, in which session, what, by which rule', async () => {
  const cookie = await enter('sara-monti')
  const before = Date.now()
  assert.is((await get('/intranet/prato/?q=parola-cercata', cookie)).status, 200)
  const { breaks, found } = await decisionsOf('/intranet/prato/')
  assert.equal(breaks, [])
  const [{ ts = '', seq: _seq, prev: _prev, rules = '', ...line } = {}] = found
  assert.equal(line, { session: session(cookie).digest, person: 'sara-monti', method: 'GET', path: '/intranet/prato/', rule: '/intranet/prato/', decision: 'allowed', why: 'reader' })
  assert.ok(Date.parse(ts) >= before - 1 && Date.parse(ts) <= Date.now())
  assert.match(rules, /^[0-9a-f]{64}$/)
})

test('so is a refusal: to someone of another body, to someone without a session, of an address that is none', async () => {
  await get('/intranet/montemurlo/documento/', await enter('sara-monti'))
  await fetch(`${portal.url}/intranet/cantagallo/`, { method: 'HEAD', redirect: 'manual' })
  await get('/intranet//prato/')
  const [refused] = (await decisionsOf('/intranet/montemurlo/documento/')).found
  assert.equal([refused?.person, refused?.rule, refused?.decision, refused?.why], ['sara-monti', '/intranet/montemurlo/', 'denied', 'not-a-reader'])
  const [nobody] = (await decisionsOf('/intranet/cantagallo/')).found
  assert.equal([nobody?.person, nobody?.session, nobody?.method, nobody?.why], [null, null, 'HEAD', 'not-logged-in'])
  const [bad] = (await decisionsOf(null)).found
  assert.equal([bad?.rule, bad?.decision, bad?.why], [null, 'denied', 'bad-address'])
})

test('the secret of an expert’s link is in no line, however the link is asked for', async () => {
  for (const target of ['/parere?t=segreto', '//parere?t=segreto', '/intranet/parere?t=segreto', '/parere/?t=segreto']) for (const method of ['GET', 'HEAD']) await fetch(`${portal.url}${target}`, { method, redirect: 'manual' })
  await decisionsOf('/intranet/parere', 2)
  assert.not.match(JSON.stringify((await verifyFolder(dir)).said), /segreto/)
})

test('what everybody may read is not remembered, whoever reads it', async () => {
  const cookie = await enter('sara-monti')
  for (const who of ['', cookie]) for (const path of ['/prato/', '/prato/servizi/', '/prato/non-esiste/', '/', '/nessun-sito/']) await get(path, who)
  await get('/intranet/tutti/', cookie)
  await decisionsOf('/intranet/tutti/')
  const { said } = await verifyFolder(dir)
  assert.equal(said.filter((line) => !('path' in line) || (line.path !== null && !line.path.startsWith('/intranet/'))), [])
})

test('nothing of a person is in it but their id: no name, no address, no search, no session that could be used', async () => {
  const cookie = await enter('davide-riva')
  await get('/intranet/?q=malattia-rara', cookie)
  const { found } = await decisionsOf('/intranet/')
  const { said } = await verifyFolder(dir)
  const text = JSON.stringify(said)
  for (const secret of ['malattia-rara', 'parola-cercata', 'Davide', 'Riva', '@', '127.0.0.1', 'Mozilla', 'node', cookie.split('=')[1] ?? '', session(cookie).id]) assert.not.ok(text.includes(secret), secret)
  assert.ok(found.some(({ person }) => person === 'davide-riva'))
})

test('the same visit can be followed, and two visits of one person are told apart', async () => {
  const [one, two] = [await enter('elena-bassi'), await enter('elena-bassi')]
  for (const cookie of [one, one, two]) await get('/intranet/prato/documento/', cookie)
  const { found } = await decisionsOf('/intranet/prato/documento/', 3)
  assert.equal(found.map((line) => line.session), [one, one, two].map((cookie) => session(cookie).digest))
})

test('a portal that closes has written everything, and another on its folder meanwhile is refused', async () => {
  const second = await openTestPortal({ dataDir: portal.dataDir }).then(() => null, (error: { code: string }) => error)
  assert.is(second?.code, 'access-log-busy')
  const other = await openTestPortal()
  const visitor = visitorOf(other.url)
  const cookie = await visitor.enter('sara-monti')
  for (let n = 0; n < 20; n++) await visitor.get(`/intranet/tutti/?n=${n}`, cookie)
  await other.close()
  const { breaks, said } = await verifyFolder(join(other.dataDir, DATA.accessLog))
  assert.equal([breaks, said.length], [[], 20])
  await other.end()
})

test.run()
