import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { productionFaults } from '../../../scripts/serve/faults/production-faults.ts'
import { readEnvironment } from '../../../scripts/serve/read-environment.ts'

const folder = await mkdtemp(join(tmpdir(), 'rifiuti-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const secret = async (name: string, content: string | Uint8Array, mode = 0o600) => {
  await writeFile(at(name), content)
  await chmod(at(name), mode)
  return at(name)
}
const [key, oidc, password] = [await secret('key', randomBytes(32)), await secret('oidc', 'Zr8vQk2LwN5tYx9BpD3f'), await secret('smtp', 'cavallo graffetta pila')]
await mkdir(at('dati/contenuti.git/objects'), { recursive: true })
await chmod(at('dati'), 0o710)

const GOOD = {
  PUBLIC_URL: 'https://redazione.ente.example',
  DATA_DIR: at('dati'),
  SESSION_KEY_FILE: key,
  OIDC_ISSUER: 'https://accesso.ente.example/realms/ente',
  OIDC_CLIENT_ID: 'redazione',
  OIDC_CLIENT_SECRET_FILE: oidc,
  SMTP_HOST: 'smtp.ente.example',
  SMTP_FROM: 'redazione@ente.example',
  SMTP_USER: 'redazione',
  SMTP_PASSWORD_FILE: password,
}
const faultsOf = async (change: Readonly<Record<string, string | undefined>>, user = 1000, isAsked = false) => {
  const faults = await productionFaults(readEnvironment({ ...GOOD, ...change }), user, isAsked)
  for (const { sentence, remedy } of faults) assert.ok(sentence.endsWith('.') && remedy.length > 20, sentence)
  return faults.map(({ variable }) => variable)
}

test('what is whole and safe is not refused', async () => {
  assert.equal(await faultsOf({}), [])
})

const CASES: readonly (readonly [title: string, change: Readonly<Record<string, string | undefined>>, variable: string])[] = [
  ['no public address', { PUBLIC_URL: undefined }, 'PUBLIC_URL'],
  ['a public address without TLS', { PUBLIC_URL: 'http://redazione.ente.example' }, 'PUBLIC_URL'],
  ['an address with a path', { PUBLIC_URL: 'https://redazione.ente.example/portale' }, 'PUBLIC_URL'],
  ['a port that others reach without TLS', { HOST: '0.0.0.0' }, 'HOST'],
  ['no way to enter', { OIDC_ISSUER: undefined, OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET_FILE: undefined }, 'OIDC_ISSUER'],
  ['half a way to enter', { OIDC_CLIENT_ID: undefined }, 'OIDC_CLIENT_ID'],
  ['no mail', { SMTP_HOST: undefined, SMTP_FROM: undefined, SMTP_USER: undefined, SMTP_PASSWORD_FILE: undefined }, 'SMTP_HOST'],
  ['a mail that nobody signs', { SMTP_FROM: undefined }, 'SMTP_FROM'],
  ['no folder of its own', { DATA_DIR: undefined }, 'DATA_DIR'],
  ['a repository that is not there', { DATA_DIR: at('nuova') }, '--first-content'],
  ['a key that is not there', { SESSION_KEY_FILE: at('manca') }, 'SESSION_KEY_FILE'],
  ['a key of 31 bytes', { SESSION_KEY_FILE: await secret('corta', randomBytes(31)) }, 'SESSION_KEY_FILE'],
  ['an empty key', { SESSION_KEY_FILE: await secret('vuota', '') }, 'SESSION_KEY_FILE'],
  ['a key of one byte repeated', { SESSION_KEY_FILE: await secret('zeri', Buffer.alloc(32)) }, 'SESSION_KEY_FILE'],
  ['a key that is a sentence', { SESSION_KEY_FILE: await secret('frase', 'questa-chiave-la-so-a-memoria-32') }, 'SESSION_KEY_FILE'],
  ['the same in base64', { SESSION_KEY_FILE: await secret('frase64', Buffer.from('questa-chiave-la-so-a-memoria-32').toString('base64')) }, 'SESSION_KEY_FILE'],
  ['a key others can read', { SESSION_KEY_FILE: await secret('aperta', randomBytes(32), 0o644) }, 'SESSION_KEY_FILE'],
  ['the secret of an example', { OIDC_CLIENT_SECRET_FILE: await secret('esempio', 'changeme-changeme') }, 'OIDC_CLIENT_SECRET_FILE'],
  ['a short secret', { OIDC_CLIENT_SECRET_FILE: await secret('breve', 'Zr8vQk2L') }, 'OIDC_CLIENT_SECRET_FILE'],
  ['a password of an example', { SMTP_PASSWORD_FILE: await secret('parola', 'password1234') }, 'SMTP_PASSWORD_FILE'],
  ['a secret others can read', { SMTP_PASSWORD_FILE: await secret('letta', 'cavallo graffetta pila', 0o604) }, 'SMTP_PASSWORD_FILE'],
  ['a token that is guessed', { HEALTH_TOKEN_FILE: await secret('gettone', 'a'.repeat(40)) }, 'HEALTH_TOKEN_FILE'],
  ['a word that accepts nothing', { ACCEPT: 'tutto' }, 'ACCEPT'],
]

for (const [title, change, variable] of CASES) {
  test(`${title} is refused by the name of ${variable}, and nothing else is`, async () => {
    assert.equal(await faultsOf(change), [variable])
  })
}

test('a folder that others may look into is refused, whatever they may do there; the group may pass', async () => {
  for (const [mode, isRefused] of [[0o755, true], [0o711, true], [0o770, true], [0o714, true], [0o750, false], [0o710, false], [0o700, false]] as const) {
    await chmod(at('dati'), mode)
    assert.equal(await faultsOf({}), isRefused ? ['DATA_DIR'] : [], mode.toString(8))
  }
  await chmod(at('dati'), 0o710)
})

test('everything is said at once', async () => {
  const all = await faultsOf({ PUBLIC_URL: 'http://x', HOST: '::', SMTP_PORT: 'no', SMTP_HOST: undefined, OIDC_ISSUER: 'no', DATA_DIR: folder, SESSION_KEY_FILE: at('manca'), ACCEPT: 'x' }, 0)
  assert.equal([...all].sort(), ['--first-content', 'ACCEPT', 'HOST', 'OIDC_ISSUER', 'PUBLIC_URL', 'SESSION_KEY_FILE', 'SMTP_PORT', 'User'])
})

test('root, no mail and an open port are accepted where they are asked for, each by its word', async () => {
  assert.equal(await faultsOf({}, 0), ['User'])
  const without = { SMTP_HOST: undefined, SMTP_FROM: undefined, SMTP_USER: undefined, SMTP_PASSWORD_FILE: undefined, HOST: '0.0.0.0' }
  assert.equal(await faultsOf({ ...without, ACCEPT: 'root, no-mail,open-port' }, 0), [])
  assert.equal(await faultsOf({ ...without, ACCEPT: 'no-mail' }, 0), ['HOST', 'User'])
})

test('a key is read as bytes, base64, base64url and hexadecimal', async () => {
  const bytes = randomBytes(32)
  for (const [i, content] of [bytes, `${bytes.toString('base64')}\n`, bytes.toString('base64url'), `${bytes.toString('hex')}\n`].entries()) {
    assert.equal(await faultsOf({ SESSION_KEY_FILE: await secret(`forma-${i}`, content) }), [])
  }
})

test('the credentials of systemd stand for the variables of their names; what is written counts first, and what is empty is not there', async () => {
  await mkdir(at('credenziali'))
  await writeFile(at('credenziali/session-key'), '')
  await writeFile(at('credenziali/smtp-password'), '')
  await writeFile(at('credenziali/Altro file'), '')
  const read = readEnvironment({ CREDENTIALS_DIRECTORY: at('credenziali'), SMTP_PASSWORD_FILE: '/altrove', OIDC_NAME: '', SMTP_USER: '  ' })
  assert.equal(read, { CREDENTIALS_DIRECTORY: at('credenziali'), SESSION_KEY_FILE: at('credenziali/session-key'), SMTP_PASSWORD_FILE: '/altrove' })
})

test('no refusal says a secret', async () => {
  const faults = await productionFaults({ ...GOOD, OIDC_CLIENT_SECRET_FILE: await secret('x', 'Segreto-99'), SMTP_PASSWORD_FILE: await secret('y', 'parolona-prova') }, 1000, false)
  assert.not.match(JSON.stringify(faults), /Segreto-99|parolona|cavallo/)
})

test.run()
