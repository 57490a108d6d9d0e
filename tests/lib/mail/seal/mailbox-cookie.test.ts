import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailAccount } from '../../../../lib/mail/mailbox/mail-account.ts'
import { IDLE_SECONDS, mailboxCookies, openDoor } from '../../../../lib/mail/seal/mailbox-cookie.ts'
import { openAccount } from '../../../../lib/mail/seal/sealed-account.ts'
import { beginSession } from '../../../../lib/session/session.ts'

const NOW = 1_800_000_000
const EMAIL = 'marta.campi@prato.example'
const key = (byte: number) => new Uint8Array(32).fill(byte)
const session = beginSession('marta-campi', 'oidc', NOW)
const account = (password: string): MailAccount => ({ email: EMAIL, secret: { kind: 'password', password } })
const seal = async (password = 'segreta', secrets = [key(1)]) => (await mailboxCookies(account(password), session, secrets, NOW)).map((line) => line.split(';')[0] ?? '').join('; ')
const opens = async (cookie: string, change: { session?: typeof session; email?: string; secrets?: Uint8Array[]; now?: number } = {}) =>
  (await openDoor(cookie, change.session ?? session, change.email ?? EMAIL, change.secrets ?? [key(1)], change.now ?? NOW)) !== null

test('whatever the password, what was sealed opens as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (password) => {
    assert.equal((await openDoor(await seal(password), session, EMAIL, [key(1)], NOW))?.account, account(password))
  }), { numRuns: 40 })
})

test('it opens in its session alone, for its person, for an hour, and not from a future', async () => {
  const cookie = await seal()
  assert.ok(await opens(cookie))
  assert.not(await opens(cookie, { session: beginSession('marta-campi', 'oidc', NOW) }))
  assert.not(await opens(cookie, { email: 'elena.bassi@prato.example' }))
  assert.ok(await opens(cookie, { now: NOW + IDLE_SECONDS - 1 }))
  assert.not(await opens(cookie, { now: NOW + IDLE_SECONDS }))
  assert.not(await opens(cookie, { now: NOW - 3600 }))
})

test('keys can be changed: the first seals, those of before still open, one that was taken away does not', async () => {
  const old = await seal('segreta', [key(1)])
  assert.ok(await opens(old, { secrets: [key(2), key(1)] }))
  assert.not(await opens(old, { secrets: [key(2)] }))
  assert.ok(await opens(await seal('segreta', [key(2), key(1)]), { secrets: [key(2)] }))
})

test('any changed byte, and anything else, is a closed door and no error', async () => {
  const [name = '', value = ''] = (await seal()).split('=')
  await fc.assert(fc.asyncProperty(fc.nat(value.length - 2), fc.constantFrom('A', 'z', '.', '_'), async (at, sign) => {
    if (value[at] !== sign) assert.not(await opens(`${name}=${value.slice(0, at)}${sign}${value.slice(at + 1)}`))
  }), { numRuns: 100 })
  await fc.assert(fc.asyncProperty(fc.string(), async (text) => assert.is(await openAccount(text, [key(1)]), null)), { numRuns: 50 })
  for (const cookie of ['', `${name}=`, `${name}=${value}; ${name}=${value}`, `${name}=${'a'.repeat(5000)}`]) assert.not(await opens(cookie))
})

test('it never tells the password, leaves with nobody’s link, and fits a cookie', async () => {
  const [cookie = ''] = await mailboxCookies(account('x'.repeat(1000)), session, [key(1)], NOW)
  assert.ok(cookie.length < 4000 && !cookie.includes('xxx'))
  assert.match(cookie, /^__Host-posta=.*; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=3600$/)
  const problem = await mailboxCookies(account('è'.repeat(3000)), session, [key(1)], NOW).then(() => null, (error: { code: string }) => error.code)
  assert.is(problem, 'mail-secret-too-long')
  const [short = ''] = await mailboxCookies(account('x'), { ...session, endsAt: NOW + 60 }, [key(1)], NOW)
  assert.match(short, /Max-Age=60$/)
})

test('tokens that are too long for one cookie go on in a second, and one of the two opens nothing', async () => {
  const tokens: MailAccount = { email: EMAIL, secret: { kind: 'token', accessToken: 'a'.repeat(2200), refreshToken: 'r'.repeat(1300), expiresAt: NOW + 600 } }
  const lines = await mailboxCookies(tokens, session, [key(1)], NOW)
  assert.is(lines.length, 2)
  for (const line of lines) assert.ok(line.length < 4000 && /; Path=\/; Secure; HttpOnly; SameSite=Strict; /.test(line))
  const [first = '', second = ''] = lines.map((line) => line.split(';')[0])
  assert.equal((await openDoor(`${first}; ${second}`, session, EMAIL, [key(1)], NOW))?.account, tokens)
  for (const cookie of [first, second, `${first}; ${second}; ${second}`, `${first}; ${second}A`]) assert.not(await opens(cookie))
  assert.ok(await opens(`${await seal()}; ${second}`), 'what is left of a longer one is not read')
})

test.run()
