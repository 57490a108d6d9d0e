import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailAccount } from '../../../../lib/mail/mailbox/mail-account.ts'
import { IDLE_SECONDS, mailboxCookie, openDoor } from '../../../../lib/mail/seal/mailbox-cookie.ts'
import { openAccount } from '../../../../lib/mail/seal/sealed-account.ts'
import { beginSession } from '../../../../lib/session/session.ts'

const NOW = 1_800_000_000
const EMAIL = 'marta.campi@prato.example'
const key = (byte: number) => new Uint8Array(32).fill(byte)
const session = beginSession('marta-campi', 'oidc', NOW)
const account = (password: string): MailAccount => ({ email: EMAIL, secret: { kind: 'password', password } })
const seal = async (password = 'segreta', secrets = [key(1)]) => (await mailboxCookie(account(password), session, secrets, NOW)).split(';')[0] ?? ''
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
  const cookie = await mailboxCookie(account('x'.repeat(1000)), session, [key(1)], NOW)
  assert.ok(cookie.length < 4000 && !cookie.includes('xxx'))
  assert.match(cookie, /^__Host-posta=.*; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=3600$/)
  const problem = await mailboxCookie(account('è'.repeat(1500)), session, [key(1)], NOW).then(() => null, (error: { code: string }) => error.code)
  assert.is(problem, 'mail-secret-too-long')
  assert.match(await mailboxCookie(account('x'), { ...session, endsAt: NOW + 60 }, [key(1)], NOW), /Max-Age=60$/)
})

test.run()
