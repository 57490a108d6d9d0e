import fc from 'fast-check'
import { SignJWT, UnsecuredJWT } from 'jose'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readSessionCookie, sessionCookie } from '../../../lib/session/cookie.ts'
import { nextPath } from '../../../lib/session/next-path.ts'
import { isSameOrigin } from '../../../lib/session/same-origin.ts'
import { beginSession, FRESH_SECONDS, isFresh, reissued, SESSION_SECONDS } from '../../../lib/session/session.ts'
import { openSession, sealSession } from '../../../lib/session/token.ts'

const key = new Uint8Array(32).fill(7)
const now = 1_790_000_000
const session = beginSession('anna-verdi', 'demonstration', now)
const claims = { jti: session.id, sub: 'bruno', way: 'oidc', iat: now, exp: now + 999 }

test('a session names its person until it ends, a working day after it began', async () => {
  const token = await sealSession(session, key)
  assert.equal(await openSession(token, key, now + SESSION_SECONDS - 60), session)
  assert.is(await openSession(token, key, now + SESSION_SECONDS + 60), null)
})

test('a token made anew is fresh again, and ends when the session always did', async () => {
  const later = now + FRESH_SECONDS
  assert.ok(isFresh(session, later - 1))
  assert.not(isFresh(session, later))
  const again = reissued(session, later)
  assert.ok(isFresh(again, later))
  assert.is(again.id, session.id)
  assert.is(await openSession(await sealSession(again, key), key, now + SESSION_SECONDS + 60), null)
})

test('a token of another key, changed, unsigned or of another algorithm names nobody', async () => {
  const token = await sealSession(session, key)
  const [head, body, signature] = token.split('.') as [string, string, string]
  const forged = Buffer.from(JSON.stringify(claims)).toString('base64url')
  assert.is(await openSession(token, new Uint8Array(32).fill(8), now), null)
  assert.is(await openSession(`${head}.${forged}.${signature}`, key, now), null)
  assert.is(await openSession(new UnsecuredJWT(claims).encode(), key, now), null)
  assert.is(await openSession(await new SignJWT(claims).setProtectedHeader({ alg: 'HS512' }).sign(new Uint8Array(64).fill(7)), key, now), null)
  assert.is(await openSession(`${body}`, key, now), null)
})

for (const missing of ['jti', 'sub', 'way', 'iat', 'exp'] as const) {
  test(`a token of ours without «${missing}» names nobody`, async () => {
    const { [missing]: _, ...rest } = claims
    assert.ok(await openSession(await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key), key, now), 'the whole one does')
    assert.is(await openSession(await new SignJWT(rest).setProtectedHeader({ alg: 'HS256' }).sign(key), key, now), null)
  })
}

test('the cookie is bound to this host, out of reach of scripts, and read only when it is alone', () => {
  const cookie = sessionCookie('abc', 60)
  for (const part of ['__Host-sid=abc', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=60']) assert.ok(cookie.includes(part), part)
  assert.is(readSessionCookie('a=1; __Host-sid=abc'), 'abc')
  assert.is(readSessionCookie('__Host-sid=abc; __Host-sid=def'), null)
  assert.is(readSessionCookie('__Host-sid=abc; __Host-sid=abc'), null)
  assert.is(readSessionCookie(null), null)
})

test('only a page of ours may ask for a change', () => {
  const ask = (headers: Record<string, string>, publicUrl: string | null = null) => isSameOrigin(new Request('http://localhost:8080/api', { method: 'POST', headers }), publicUrl)
  assert.ok(ask({ origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' }))
  assert.not(ask({ origin: 'http://altro.example' }))
  assert.not(ask({ origin: 'http://localhost:8080', 'sec-fetch-site': 'cross-site' }))
  assert.not(ask({ origin: 'null' }))
  assert.not(ask({}))
  assert.ok(ask({ origin: 'https://redazione.ente.example' }, 'https://redazione.ente.example'), 'behind another server its own name is not the public one')
  assert.not(ask({ origin: 'http://localhost:8080' }, 'https://redazione.ente.example'))
})

for (const [asked, given] of [
  ['/redazione/editor/', '/redazione/editor/'],
  ['/intranet/tutti/?a=1', '/intranet/tutti/?a=1'],
  ['//altro.example', '/'],
  ['https://altro.example', '/'],
  ['/\\altro.example', '/'],
  ['/a/../b', '/'],
  ['/redazione/editor/#/collections/prato-notizia/entries/a', '/redazione/editor/#/collections/prato-notizia/entries/a'],
  ['/intranet/#//altro.example', '/intranet/#//altro.example'],
  ['/a\nb', '/'],
  ['/a//b', '/'],
  ['/./b', '/'],
  ['/.altro', '/'],
  ['/%2f%2faltro.example', '/'],
  ['/%5caltro.example', '/'],
  ['\t//altro.example', '/'],
  [' /a', '/'],
  ['javascript:alert(1)', '/'],
  ['/a#b#c', '/'],
  ['', '/'],
  [null, '/'],
] as const) {
  test(`after the log-in ${JSON.stringify(asked)} leads to ${given}`, () => assert.is(nextPath(asked), given))
}

test('whatever is asked for, the log-in leads to this host, and sets no header', () => {
  const part = fc.constantFrom('/', '\\', '//', 'altro.example', '@', ':', '.', '..', '%2f', '%5c', '\t', '\r\n', '\0', 'https:', '?', '#', ';', 'a', '\u3002', '\uff0f', ' ')
  const host = 'https://redazione.ente.example'
  fc.assert(
    fc.property(fc.oneof(fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')), fc.string(), fc.webUrl()), (asked) => {
      const next = nextPath(asked)
      const url = new URL(next, `${host}/entra/oidc/ritorno`)
      return url.origin === host && /^[\x21-\x7e]+$/.test(next) && url.href === `${host}${next}`
    }),
    { numRuns: 5000 },
  )
})

test.run()
