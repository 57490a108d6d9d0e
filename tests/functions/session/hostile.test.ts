import { generateKeyPair, SignJWT } from 'jose'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestPortal } from '../../e2e/portal.ts'
import { httpBrowser } from './http-browser.ts'
import { type Lie, openHostileProvider, unsigned } from './hostile-provider.ts'
import { CLIENT } from './provider.ts'

const provider = await openHostileProvider()
const logged: string[] = []
let ahead = 0
const portal = await openTestPortal({
  now: () => Date.now() + ahead,
  log: (event, data) => logged.push(JSON.stringify({ event, ...data })),
  logIn: { openId: { issuer: provider.issuer, ...CLIENT, name: 'Prova', personClaim: null } },
})
test.after(async () => {
  await portal.end()
  await provider.end()
})
const other = await generateKeyPair('RS256')
const now = () => Math.floor(Date.now() / 1000)

/** Goes to the provider and comes back, with what it says while it tells this lie. */
async function signIn(lie: Lie, query = (honest: string) => honest): Promise<Response> {
  const browser = httpBrowser()
  const begun = await browser.ask(`${portal.url}/entra/oidc?next=/intranet/`)
  if (begun.status !== 303) return begun
  provider.lie(lie)
  const answer = await browser.ask(`${portal.url}/entra/oidc/ritorno?${query(provider.codeFor(begun.headers.get('location') ?? ''))}`)
  provider.lie({})
  return answer
}

test('while the provider is down at the first log-in, a page says so; nothing of it is told, and the next person enters', async () => {
  provider.lie({ down: true })
  const answer = await httpBrowser().ask(`${portal.url}/entra/oidc`)
  const text = await answer.text()
  assert.is(answer.status, 503)
  assert.match(text, /in questo momento non risponde/)
  assert.not.match(text, /127\.0\.0\.1|fetch|Error|stack/)
  provider.lie({})
  assert.is((await signIn({})).status, 303)
})

test('what the provider says of itself is asked once, and again after an hour; when it names another issuer nobody enters', async () => {
  const discoveries = () => provider.asked.filter((path) => path.startsWith('/.well-known')).length
  const before = discoveries()
  await signIn({})
  await signIn({})
  assert.is(discoveries(), before)
  ahead += 61 * 60 * 1000
  provider.lie({ metadata: { issuer: 'https://altro.example' } })
  assert.is((await httpBrowser().ask(`${portal.url}/entra/oidc`)).status, 503)
  assert.is(discoveries(), before + 1)
  provider.lie({})
  assert.is((await signIn({})).status, 303)
})

test('an honest provider written by hand lets a person in: the lies below fail for what they say', async () => {
  const answer = await signIn({})
  assert.is(answer.status, 303)
  assert.is(answer.headers.get('location'), '/intranet/')
  assert.ok(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-sid=')))
})

const LIES: readonly (readonly [title: string, lie: Lie, status?: number])[] = [
  ['without a signature (alg: none)', { token: unsigned }],
  ['without a signature, dressed as one of RS256', { token: (claims) => `${Buffer.from('{"alg":"RS256","kid":"a"}').toString('base64url')}.${unsigned(claims).split('.')[1] ?? ''}.` }],
  ['signed by another key', { token: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a' }).sign(other.privateKey) }],
  ['signed by another key under another name', { token: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'b' }).sign(other.privateKey) }],
  ['signed with the client’s secret (HS256)', { token: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(CLIENT.clientSecret)) }],
  ['signed with the public key as if it were a secret', { token: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(new TextEncoder().encode(JSON.stringify(provider.jwk))) }],
  ['of another issuer', { claims: { iss: 'https://altro.example' } }],
  ['for another portal', { claims: { aud: 'altro' } }],
  ['for two portals, asked for by the other', { claims: { aud: [CLIENT.clientId, 'altro'], azp: 'altro' } }],
  ['with another nonce', { claims: { nonce: 'A'.repeat(43) } }],
  ['without a nonce', { without: ['nonce'] }],
  ['expired a minute ago', { claims: { iat: now() - 400, exp: now() - 60 } }],
  ['without an end', { without: ['exp'] }],
  ['not valid yet', { claims: { nbf: now() + 600 } }],
  ['that is no token', { token: () => 'a.b.c' }],
  ['with an address nobody verified', { claims: { email_verified: false } }, 403],
  ['that does not say whether the address was verified', { without: ['email_verified'] }, 403],
  ['with a list of addresses', { claims: { email: ['giulia.neri@montemurlo.example'] }, userinfo: { sub: 's' } }, 403],
  ['without an address, and another’s in the second answer', { without: ['email'], userinfo: { sub: 'altri', email: 'giulia.neri@montemurlo.example', email_verified: true } }],
]

for (const [title, lie, status = 401] of LIES) {
  test(`an ID token ${title} opens no session`, async () => {
    const answer = await signIn(lie)
    assert.is(answer.status, status, await answer.clone().text())
    assert.not.ok(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-sid')))
    assert.match(await answer.text(), /<h1>L’accesso non è riuscito<\/h1>/)
  })
}

test('an address that is only in the second answer counts, when it is of the same person', async () => {
  assert.is((await signIn({ without: ['email'], userinfo: { sub: 's', email: 'giulia.neri@montemurlo.example', email_verified: true } })).status, 303)
})

for (const [title, lie, status] of [
  ['is down', { down: true }, 503],
  ['is not well', { tokenAnswer: { status: 502, body: '<h1>Bad gateway</h1>' } }, 503],
  ['answers something else', { tokenAnswer: { status: 200, body: 'null' } }, 401],
  ['answers half', { tokenAnswer: { status: 200, body: '{"access_token":' } }, 401],
  ['sends elsewhere', { tokenAnswer: { status: 302, body: '' } }, 401],
  ['gives no ID token', { tokenAnswer: { status: 200, body: '{"access_token":"x","token_type":"Bearer"}' } }, 401],
] as const) {
  test(`when the provider ${title} after someone came back, they read a sentence and do not enter`, async () => {
    const answer = await signIn(lie)
    assert.is(answer.status, status)
    assert.not.ok(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-sid')))
    assert.not.match(await answer.text(), /Bad gateway|access_token|SyntaxError/)
  })
}

test('an answer with a parameter twice, or of another issuer, is refused', async () => {
  assert.is((await signIn({}, (honest) => `${honest}&${honest}`)).status, 401)
  assert.is((await signIn({}, (honest) => `${honest}&iss=https%3A%2F%2Faltro.example`)).status, 401)
})

test('the log has codes, and no token, code, secret or address', () => {
  const text = logged.join('\n')
  assert.match(text, /"code":"sign-in-failed","status":401,"why":"/)
  assert.not.match(text, /"why":"unknown"/)
  assert.not.match(text, /eyJ|giulia\.neri|segreto-di-prova|code=|state=|"event":"failed"/)
})

test.run()
