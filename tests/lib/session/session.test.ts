import { SignJWT, UnsecuredJWT } from 'jose'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readSessionCookie, sessionCookie } from '../../../lib/session/cookie.ts'
import { nextPath } from '../../../lib/session/next-path.ts'
import { isSameOrigin } from '../../../lib/session/same-origin.ts'
import { openSession, SESSION_SECONDS, sealSession } from '../../../lib/session/token.ts'

const key = new Uint8Array(32).fill(7)
const now = 1_790_000_000

test('a session names its person until it ends', async () => {
  const token = await sealSession('anna-verdi', key, now)
  assert.is(await openSession(token, key, now + SESSION_SECONDS - 60), 'anna-verdi')
  assert.is(await openSession(token, key, now + SESSION_SECONDS + 60), null)
})

test('a token of another key, changed, unsigned or of another algorithm names nobody', async () => {
  const token = await sealSession('anna-verdi', key, now)
  const [head, body, signature] = token.split('.') as [string, string, string]
  const forged = Buffer.from(JSON.stringify({ sub: 'bruno', exp: now + 999 })).toString('base64url')
  assert.is(await openSession(token, new Uint8Array(32).fill(8), now), null)
  assert.is(await openSession(`${head}.${forged}.${signature}`, key, now), null)
  assert.is(await openSession(new UnsecuredJWT({ sub: 'bruno', exp: now + 999 }).encode(), key, now), null)
  assert.is(await openSession(await new SignJWT({ sub: 'bruno' }).setProtectedHeader({ alg: 'HS512' }).setExpirationTime(now + 999).sign(new Uint8Array(64).fill(7)), key, now), null)
  assert.is(await openSession(await new SignJWT({ sub: 'bruno' }).setProtectedHeader({ alg: 'HS256' }).sign(key), key, now), null, 'without an end')
  assert.is(await openSession(`${body}`, key, now), null)
})

test('the cookie is bound to this host, out of reach of scripts, and read only when it is alone', () => {
  const cookie = sessionCookie('abc')
  for (const part of ['__Host-sid=abc', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(part), part)
  assert.is(readSessionCookie('a=1; __Host-sid=abc'), 'abc')
  assert.is(readSessionCookie('__Host-sid=abc; __Host-sid=def'), null)
  assert.is(readSessionCookie(null), null)
})

test('only a page of ours may ask for a change', () => {
  const ask = (headers: Record<string, string>) => isSameOrigin(new Request('http://localhost:8080/api', { method: 'POST', headers }))
  assert.ok(ask({ origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' }))
  assert.not(ask({ origin: 'http://altro.example' }))
  assert.not(ask({ origin: 'http://localhost:8080', 'sec-fetch-site': 'cross-site' }))
  assert.not(ask({ origin: 'null' }))
  assert.not(ask({}))
})

for (const [asked, given] of [
  ['/redazione/editor/', '/redazione/editor/'],
  ['/intranet/tutti/?a=1', '/intranet/tutti/?a=1'],
  ['//altro.example', '/'],
  ['https://altro.example', '/'],
  ['/\\altro.example', '/'],
  ['/a/../b', '/'],
  ['/a\nb', '/'],
  [null, '/'],
] as const) {
  test(`after the log-in ${JSON.stringify(asked)} leads to ${given}`, () => assert.is(nextPath(asked), given))
}

test.run()
