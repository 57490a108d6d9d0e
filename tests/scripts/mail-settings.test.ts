import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../lib/errors/problem.ts'
import { readSettings } from '../../scripts/server/settings.ts'

const dir = mkdtempSync(join(tmpdir(), 'posta-'))
test.after(() => rmSync(dir, { recursive: true, force: true }))
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}
const SECRET = 'questo-non-si-dice'
const PASSWORD = file('password', `${SECRET}\n`)
const CA = file('ca.pem', '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n')
const SERVER = { SMTP_HOST: 'smtp.ente.example', SMTP_FROM: 'redazione@ente.example' }
const LOGIN = { SMTP_USER: 'redazione', SMTP_PASSWORD_FILE: PASSWORD }

function refused(environment: Record<string, string>): Problem {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('accepted')
}

test('where no server is named no mail leaves', () => {
  assert.is(readSettings({}).mail, null)
  assert.is(readSettings({ SMTP_PORT: '465' }).mail, null)
})

test('a server and an address are enough: the usual port, nobody’s name, the certificates all know', () => {
  assert.equal(readSettings(SERVER).mail, { host: 'smtp.ente.example', port: 587, login: null, ca: null, from: { name: 'Redazione Diffusa', email: 'redazione@ente.example' } })
})

test('all of it is read, the password from a file without the line’s end', () => {
  const mail = readSettings({ ...SERVER, ...LOGIN, SMTP_PORT: '465', SMTP_CA: CA, SMTP_FROM: 'Comune di Prato <urp@prato.example>' }).mail
  assert.equal([mail?.port, mail?.login, mail?.from], [465, { user: 'redazione', password: SECRET }, { name: 'Comune di Prato', email: 'urp@prato.example' }])
  assert.match(mail?.ca ?? '', /BEGIN CERTIFICATE/)
})

for (const [name, environment] of [
  ['SMTP_HOST', { SMTP_FROM: SERVER.SMTP_FROM }],
  ['SMTP_HOST', LOGIN],
  ['SMTP_HOST', { SMTP_CA: CA }],
  ['SMTP_HOST', { ...SERVER, SMTP_HOST: 'smtp://smtp.ente.example' }],
  ['SMTP_HOST', { ...SERVER, SMTP_HOST: 'u@smtp.ente.example' }],
  ['SMTP_FROM', { SMTP_HOST: SERVER.SMTP_HOST }],
  ['SMTP_FROM', { ...SERVER, SMTP_FROM: 'redazione' }],
  ['SMTP_FROM', { ...SERVER, SMTP_FROM: 'Redazione <redazione@ente.example>, altri@ente.example' }],
  ['SMTP_FROM', { ...SERVER, SMTP_FROM: 'redazione@ente.example\r\nBcc: altri@ente.example' }],
  ['SMTP_PORT', { ...SERVER, SMTP_PORT: '0' }],
  ['SMTP_PORT', { ...SERVER, SMTP_PORT: '70000' }],
  ['SMTP_PORT', { ...SERVER, SMTP_PORT: 'smtp' }],
  ['SMTP_PASSWORD_FILE', { ...SERVER, SMTP_USER: 'redazione' }],
  ['SMTP_PASSWORD_FILE', { ...SERVER, SMTP_USER: 'redazione', SMTP_PASSWORD_FILE: join(dir, 'non-c-e') }],
  ['SMTP_PASSWORD_FILE', { ...SERVER, SMTP_USER: 'redazione', SMTP_PASSWORD_FILE: file('vuoto', '\n') }],
  ['SMTP_USER', { ...SERVER, SMTP_PASSWORD_FILE: PASSWORD }],
  ['SMTP_CA', { ...SERVER, SMTP_CA: join(dir, 'non-c-e') }],
  ['SMTP_CA', { ...SERVER, SMTP_CA: PASSWORD }],
] as const) {
  test(`${Object.keys(environment).join(' and ')}: ${name} is refused, with how to write it and without what was written`, () => {
    const problem = refused(environment)
    assert.is(problem.code, 'invalid-setting')
    assert.match(problem.message, new RegExp(`^La variabile ${name} `))
    assert.not.match(problem.remedy, /senza, vale quella di sempre/)
    assert.not.match(JSON.stringify([problem.message, problem.remedy, problem.data]), new RegExp(`${SECRET}|Bcc`))
  })
}

test.run()
