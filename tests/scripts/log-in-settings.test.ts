import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../lib/errors/problem.ts'
import { readSettings } from '../../scripts/server/settings.ts'

const dir = mkdtempSync(join(tmpdir(), 'impostazioni-'))
test.after(() => rmSync(dir, { recursive: true, force: true }))
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}
const OIDC = { OIDC_ISSUER: 'https://accesso.ente.example/realms/ente', OIDC_CLIENT_ID: 'redazione' }
const MAILBOX = { MAILBOX_LOGIN: 'prato.example=imaps://imap.prato.example:9993, montemurlo.example=imap://posta.montemurlo.example' }
const PUBLIC = { PUBLIC_URL: 'https://redazione.ente.example' }

function refused(environment: Record<string, string>): Problem {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('accepted')
}

test('without any setting nobody enters but the demonstration’s people', () => {
  assert.equal(readSettings({}).logIn, { openId: null, mailboxes: { servers: new Map(), ca: null }, approveWith: null })
})

test('a provider is read, its secret from a file without the line’s end', () => {
  const { logIn } = readSettings({ ...OIDC, ...PUBLIC, OIDC_CLIENT_SECRET_FILE: file('segreto', 'molto-segreto\n'), OIDC_NAME: 'SPID o CIE', APPROVE_WITH: 'oidc' })
  assert.equal(logIn.openId, { issuer: OIDC.OIDC_ISSUER, clientId: 'redazione', clientSecret: 'molto-segreto', name: 'SPID o CIE', personClaim: null })
  assert.is(logIn.approveWith, 'oidc')
})

test('mail servers are read, one a domain, with TLS from the start or before anything else', () => {
  assert.equal([...readSettings({ ...MAILBOX, ...PUBLIC }).logIn.mailboxes.servers], [
    ['prato.example', { host: 'imap.prato.example', port: 9993, tls: 'implicit' }],
    ['montemurlo.example', { host: 'posta.montemurlo.example', port: 143, tls: 'starttls' }],
  ])
})

test('a public address without a way to enter does not start, and says what to write', () => {
  const problem = refused(PUBLIC)
  assert.is(problem.code, 'no-way-in')
  assert.match(problem.remedy, /OIDC_ISSUER.*MAILBOX_LOGIN.*PUBLIC_URL/)
})

test('an address that other computers reach is not for a demonstration', () => {
  for (const HOST of ['0.0.0.0', '::', '192.0.2.7', 'portale.ente.example']) {
    assert.is(refused({ HOST }).code, 'open-to-others', HOST)
    assert.is(readSettings({ HOST, ...PUBLIC, ...OIDC }).host, HOST)
  }
  for (const HOST of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) assert.is(readSettings({ HOST }).host, HOST)
})

const SECRET = 'questo-non-si-dice'
for (const [name, environment] of [
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'http://accesso.ente.example' }],
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'https://accesso.ente.example/?a=1' }],
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'https://accesso.ente.example/.well-known/openid-configuration' }],
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' }],
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'https://u:p@accesso.ente.example' }],
  ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'accesso' }],
  ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'redazione' }],
  ['OIDC_ISSUER', { OIDC_CLIENT_SECRET: SECRET }],
  ['OIDC_CLIENT_ID', { OIDC_ISSUER: OIDC.OIDC_ISSUER }],
  ['OIDC_CLIENT_SECRET', { ...OIDC, OIDC_CLIENT_SECRET: ' ' }],
  ['OIDC_CLIENT_SECRET_FILE', { ...OIDC, OIDC_CLIENT_SECRET_FILE: join(dir, 'non-c-e') }],
  ['OIDC_CLIENT_SECRET_FILE', { ...OIDC, OIDC_CLIENT_SECRET_FILE: file('vuoto', '\n') }],
  ['OIDC_CLIENT_SECRET_FILE', { ...OIDC, OIDC_CLIENT_SECRET: SECRET, OIDC_CLIENT_SECRET_FILE: file('altro', SECRET) }],
  ['OIDC_NAME', { ...OIDC, OIDC_NAME: 'x'.repeat(61) }],
  ['OIDC_PERSON_CLAIM', { ...OIDC, OIDC_PERSON_CLAIM: 'a b' }],
  ['MAILBOX_LOGIN', { MAILBOX_LOGIN: 'prato.example=http://imap.prato.example' }],
  ['MAILBOX_LOGIN', { MAILBOX_LOGIN: 'prato.example=imaps://a.example, prato.example=imaps://b.example' }],
  ['MAILBOX_LOGIN', { MAILBOX_LOGIN: 'prato.example=imaps://a.example:70000' }],
  ['MAILBOX_LOGIN', { MAILBOX_LOGIN: 'prato.example=imaps://u@a.example' }],
  ['MAILBOX_LOGIN', { MAILBOX_LOGIN: '' }],
  ['MAILBOX_CA', { ...MAILBOX, MAILBOX_CA: file('ca.pem', 'nessun certificato') }],
  ['MAILBOX_CA', { ...MAILBOX, MAILBOX_CA: join(dir, 'non-c-e') }],
  ['MAILBOX_CA', { MAILBOX_CA: file('ca2.pem', '-----BEGIN CERTIFICATE-----') }],
  ['APPROVE_WITH', { ...MAILBOX, APPROVE_WITH: 'oidc' }],
  ['APPROVE_WITH', { ...OIDC, APPROVE_WITH: 'mailbox' }],
] as const) {
  test(`${JSON.stringify(environment)} is refused for ${name}, with how to write it and without its value`, () => {
    const problem = refused(environment)
    assert.is(problem.code, 'invalid-setting')
    assert.match(problem.message, new RegExp(`${name} `))
    assert.not.match(problem.remedy, /senza, vale quella di sempre/)
    assert.not.match(JSON.stringify([problem.message, problem.remedy, problem.data]), new RegExp(SECRET))
  })
}

for (const issuer of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0']) {
  test(`${issuer} may be an issuer`, () => assert.is(readSettings({ ...OIDC, OIDC_ISSUER: issuer }).logIn.openId?.issuer, issuer))
}

test.run()
