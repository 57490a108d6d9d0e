import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../lib/mail/imap/imap-mailboxes.ts'
import type { MailServersOfDomains } from '../../../lib/mail/imap/mail-servers.ts'
import { openAccount } from '../../../lib/mail/seal/sealed-account.ts'
import type { SendAnswer, StateAnswer } from '../../../lib/protocol/webmail.ts'
import { codeOf } from '../../lib/mail/mailbox/contract.ts'
import { openDovecot } from '../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix } from '../../servers/postfix.ts'
import { draftFor, mailReader, openMailStage } from '../webmail/stage.ts'
import { httpBrowser } from './http-browser.ts'
import { CLIENT, openProvider } from './provider.ts'

// The provider's name of a person is the one their mail server knows: a token of one opens no mailbox of another.
const [MARTA, ELENA] = ['marta.campi@prato.example', 'elena.bassi@prato.example']
const provider = await openProvider({ [MARTA]: { email: MARTA, email_verified: true }, [ELENA]: { email: ELENA, email_verified: true }, straniera: { email: ELENA, email_verified: true } }, { mail: true })
const dir = mkdtempSync(join(tmpdir(), 'gettoni-'))
chmodSync(dir, 0o755)
const conf = join(dir, 'oauth2.conf')
const { host } = new URL(provider.issuer)
writeFileSync(conf, `introspection_mode = post\nintrospection_url = http://${CLIENT.clientId}:${CLIENT.clientSecret}@${host}/token/introspection\nusername_attribute = sub\nactive_attribute = active\nactive_value = true\n`)
const dovecot = await openDovecot({ [MARTA]: 'mai-usata', [ELENA]: 'mai-usata' }, true, { further: `auth_mechanisms = plain login xoauth2 oauthbearer\npassdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${conf}\n}\n` })
const postfix = CAN_RUN_POSTFIX ? await openPostfix({ sasl: dovecot.sasl }) : null
const servers: MailServersOfDomains = new Map([
  ['prato.example', { imap: { host: 'localhost', port: dovecot.imaps, tls: 'implicit' }, smtp: { host: 'localhost', port: postfix?.port ?? 1 }, sieve: null, ca: [dovecot.certificate, postfix?.certificate ?? ''].join('\n'), maxConnections: 4, senders: 'own', auth: 'oidc' }],
])
const KEY = new Uint8Array(32).fill(3)
const stage = await openMailStage({
  webmail: { servers, secrets: [KEY] },
  logIn: { openId: { issuer: provider.issuer, ...CLIENT, name: 'Accesso di prova', personClaim: null, mail: { scope: 'offline_access', resource: null } } },
})
const { url } = stage.portal
provider.register(url)
const test = suite('a mailbox that the log-in of the body opens')

test.after(async () => {
  await stage.end()
  postfix?.end()
  await dovecot.end()
  await provider.end()
  rmSync(dir, { recursive: true })
})
test.after.each(() => {
  stage.clock.ahead = 0
  provider.lasts.accessToken = 600
})

/** Somebody who came in through the provider, by its forms. */
async function entered(login: string) {
  const browser = httpBrowser()
  let page = await browser.follow(`${url}/entra/oidc?next=/posta/`, (at) => at.startsWith(url))
  for (let forms = 0; forms < 3 && !page.url.startsWith(url); forms++) {
    const text = await page.response.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? ''
    const sent = await browser.send(page.url, /action="([^"]+)"/.exec(text)?.[1] ?? '', { prompt, ...(prompt === 'login' ? { login, password: 'qualsiasi' } : {}) })
    page = await browser.follow(new URL(sent.headers.get('location') ?? '', page.url).href, (at) => at.startsWith(url))
  }
  const back = await browser.ask(page.url)
  assert.is(back.headers.get('location'), '/posta/', await back.text())
  return mailReader(url, browser)
}

const doorOf = async (reader: ReturnType<typeof mailReader>) => (await reader.ask<StateAnswer>('state')).door
const sealOf = ({ cookies }: ReturnType<typeof mailReader>) => ['__Host-posta', '__Host-posta-2'].map((name) => cookies.get(name) ?? '').join('').replace(/^~/, '')

async function tokensOf(reader: ReturnType<typeof mailReader>) {
  const secret = (await openAccount(sealOf(reader), [KEY]))?.account.secret
  if (secret?.kind !== 'token') throw new Error('no token in the seal')
  return secret
}

test('who enters finds their mailbox open: no password is asked, and the token lies in the sealed cookie alone', async () => {
  const marta = await entered(MARTA)
  const state = await marta.ask<StateAnswer>('state')
  assert.equal([state.door, state.opensBy], ['open', 'log-in'])
  assert.ok((await marta.folders()).some(({ role }) => role === 'inbox'))
  const { accessToken, refreshToken = '' } = await tokensOf(marta)
  assert.ok(accessToken.length > 20 && refreshToken.length > 20)
  const seen = [...marta.cookies].map(([name, value]) => `${name}=${Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()}${value}`).join('\n') + stage.logged.join('\n') + JSON.stringify(state)
  for (const token of [accessToken, refreshToken]) assert.not(seen.includes(token))
  assert.match(dovecot.log(), /Login: user=<marta\.campi@prato\.example>, method=(XOAUTH2|OAUTHBEARER)/i)
})

if (postfix) {
  test('a message leaves with the same token', async () => {
    const marta = await entered(MARTA)
    const answer = await marta.ask<SendAnswer>('send', { id: randomUUID(), draft: draftFor({ subject: 'Con il gettone' }), replaces: null })
    assert.equal([answer.refused, answer.problem], [[], null])
    assert.is((await postfix.box('elena.bassi@prato.example')).length, 1)
  })
}

test('a token that is about to end is renewed, once for all that ask together, and what comes back is sealed anew', async () => {
  provider.lasts.accessToken = 1
  const marta = await entered(MARTA)
  const before = await tokensOf(marta)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const gone = imapMailboxes(servers)
  assert.is(await codeOf(gone.lease({ email: MARTA, secret: { kind: 'token', accessToken: before.accessToken } })), 'mail-log-in-refused', 'the mail server takes none that ended')
  await gone.close()
  provider.lasts.accessToken = 600
  await Promise.all([marta.folders(), marta.folders(), marta.list('INBOX')])
  const after = await tokensOf(marta)
  assert.is.not(after.accessToken, before.accessToken)
  assert.is.not(after.refreshToken, before.refreshToken)
  const seal = sealOf(marta)
  await marta.folders()
  assert.is(sealOf(marta), seal, 'a fresh one stays')
})

test('an old cookie that comes again is taken for stolen: the provider gives no more, and the person has to enter again', async () => {
  const marta = await entered(MARTA)
  const old = new Map(marta.cookies)
  stage.clock.ahead = 10 * 60 * 1000
  await marta.folders()
  const thief = mailReader(url, httpBrowser())
  for (const [name, value] of old) thief.cookies.set(name, value)
  stage.clock.ahead = 14 * 60 * 1000
  assert.is(await thief.refused('folders'), '401 mailbox-closed')
  assert.not(thief.cookies.has('__Host-posta'))
  stage.clock.ahead = 20 * 60 * 1000
  assert.is(await doorOf(marta), 'log-in')
  assert.not(marta.cookies.has('__Host-posta'))
  assert.is(await doorOf(await entered(MARTA)), 'open')
})

test('a token of somebody else, or of nobody, opens nothing', async () => {
  const elena = await entered('straniera')
  assert.is(await doorOf(elena), 'log-in', 'the provider vouches for the address, the mail server for the name')
  const mailboxes = imapMailboxes(servers)
  const { accessToken } = await tokensOf(await entered(MARTA))
  for (const [email, token] of [[ELENA, accessToken], [MARTA, 'inventato']] as const) assert.is(await codeOf(mailboxes.lease({ email, secret: { kind: 'token', accessToken: token } })), 'mail-log-in-refused')
  await mailboxes.close()
})

test('a copy of the cookie in another session opens nothing', async () => {
  const marta = await entered(MARTA)
  const other = await stage.as('marta-campi')
  for (const name of ['__Host-posta', '__Host-posta-2']) if (marta.cookies.has(name)) other.cookies.set(name, marta.cookies.get(name) ?? '')
  assert.is(await doorOf(other), 'log-in')
})

test('a log-out takes the token away here and at the provider', async () => {
  const marta = await entered(MARTA)
  const { refreshToken = '' } = await tokensOf(marta)
  assert.ok(await provider.isActive(refreshToken))
  await marta.browser.ask(`${url}/esci`, { method: 'POST', headers: { origin: url } })
  assert.not(marta.cookies.has('__Host-posta'))
  for (let tries = 0; (await provider.isActive(refreshToken)) && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  assert.not(await provider.isActive(refreshToken))
})

test.run()
