import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../lib/errors/problem.ts'
import { readSettings } from '../../scripts/server/settings.ts'

const dir = mkdtempSync(join(tmpdir(), 'impostazioni-'))
test.after(() => rmSync(dir, { recursive: true, force: true }))
const file = (text: string) => {
  const path = join(dir, `${Math.random()}`)
  writeFileSync(path, text)
  return path
}
const KEYS = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64url'))
const MAIL = { IMAP_URL: 'prato.example=imaps://imap.prato.example, altro.example=imap://posta.altro.example:1143', SMTP_URL: 'prato.example=smtps://smtp.prato.example, altro.example=smtp://posta.altro.example' }

const OIDC = { OIDC_ISSUER: 'https://accesso.example', OIDC_CLIENT_ID: 'redazione' }

function refused(environment: Record<string, string>): string {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Problem) return String(error.data.name)
    throw error
  }
  throw new Error('accepted')
}

test('each domain has its servers for reading and for sending, and may have one for rules', () => {
  const { webmail } = readSettings({ ...MAIL, SIEVE_URL: 'prato.example=sieve://imap.prato.example', WEBMAIL_KEYS_FILE: file(`${KEYS.join('\n')}\n`) })
  const servers = webmail?.servers
  assert.equal(servers?.get('prato.example'), { imap: { host: 'imap.prato.example', port: 993, tls: 'implicit' }, smtp: { host: 'smtp.prato.example', port: 465 }, sieve: { host: 'imap.prato.example', port: 4190 }, ca: null, maxConnections: 4 })
  assert.equal([servers?.get('altro.example')?.imap, servers?.get('altro.example')?.smtp, servers?.get('altro.example')?.sieve], [{ host: 'posta.altro.example', port: 1143, tls: 'starttls' }, { host: 'posta.altro.example', port: 587 }, null])
  assert.equal(webmail?.secrets?.map((secret) => secret[0]), [1, 2])
  assert.is(readSettings({}).webmail, null)
})

test('a domain may say who decides of senders, and what opens its mailboxes', () => {
  const { webmail } = readSettings({ ...MAIL, MAIL_SENDERS: 'prato.example=content', MAIL_AUTH: 'altro.example=oidc', ...OIDC })
  assert.equal([webmail?.servers.get('prato.example')?.senders, webmail?.servers.get('altro.example')?.senders], ['content', undefined])
  assert.equal([webmail?.servers.get('prato.example')?.auth, webmail?.servers.get('altro.example')?.auth], [undefined, 'oidc'])
  assert.equal(readSettings({ ...MAIL, MAIL_AUTH: 'altro.example=oidc', ...OIDC, MAIL_AUTH_SCOPE: 'offline_access posta', MAIL_AUTH_RESOURCE: 'https://posta.example' }).logIn.openId?.mail, { scope: 'offline_access posta', resource: 'https://posta.example' })
  assert.is(readSettings({ ...MAIL, ...OIDC }).logIn.openId?.mail, undefined, 'no token is asked for where none opens anything')
})

test('people may enter with the same mailboxes, named once', () => {
  assert.equal([...readSettings({ ...MAIL, MAILBOX_LOGIN: 'IMAP_URL' }).logIn.mailboxes.servers.keys()], ['prato.example', 'altro.example'])
  assert.is(refused({ MAILBOX_LOGIN: 'IMAP_URL' }), 'IMAP_URL')
})

for (const [name, environment] of [
  ['IMAP_URL', { IMAP_URL: 'prato.example=http://imap.prato.example' }],
  ['IMAP_URL', { IMAP_URL: 'prato.example=imaps://u:p@imap.prato.example' }],
  ['IMAP_URL', { SMTP_URL: MAIL.SMTP_URL }],
  ['IMAP_URL', { SIEVE_URL: 'prato.example=sieve://a.example' }],
  ['SMTP_URL', { IMAP_URL: MAIL.IMAP_URL }],
  ['SMTP_URL', { ...MAIL, SMTP_URL: 'prato.example=smtp://a.example' }],
  ['SMTP_URL', { ...MAIL, SMTP_URL: `${MAIL.SMTP_URL}, terzo.example=smtp://a.example` }],
  ['SMTP_URL', { ...MAIL, SMTP_URL: 'prato.example=smtp://a.example:465, altro.example=smtp://a.example' }],
  ['SIEVE_URL', { ...MAIL, SIEVE_URL: 'terzo.example=sieve://a.example' }],
  ['MAIL_SENDERS', { ...MAIL, MAIL_SENDERS: 'prato.example=tutti' }],
  ['MAIL_SENDERS', { ...MAIL, MAIL_SENDERS: 'terzo.example=own' }],
  ['MAIL_AUTH', { ...MAIL, ...OIDC, MAIL_AUTH: 'terzo.example=oidc' }],
  ['OIDC_ISSUER', { ...MAIL, MAIL_AUTH: 'prato.example=oidc' }],
  ['MAIL_AUTH', { ...MAIL, ...OIDC, MAIL_AUTH_SCOPE: 'offline_access' }],
  ['MAIL_AUTH_RESOURCE', { ...MAIL, ...OIDC, MAIL_AUTH: 'prato.example=oidc', MAIL_AUTH_RESOURCE: 'https://posta.example' }],
  ['WEBMAIL_KEYS_FILE', { ...MAIL, WEBMAIL_KEYS_FILE: file('corta') }],
  ['WEBMAIL_KEYS_FILE', { ...MAIL, WEBMAIL_KEYS_FILE: join(dir, 'non-c-e') }],
  ['WEBMAIL_KEYS_FILE', { WEBMAIL_KEYS_FILE: file(KEYS.join(',')) }],
] as const) {
  test(`a setting that fits no other is named and not said: ${name} of ${Object.values(environment).join(' ').slice(0, 60)}`, () => assert.is(refused(environment), name))
}

test.run()
