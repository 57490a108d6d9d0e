import { generateKeyPairSync } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readSettings } from '../../scripts/server/settings.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } })
const WHOLE = { GITHUB_REPOSITORY: 'comune-di-prova/contenuti', GITHUB_APP_ID: '4711', GITHUB_INSTALLATION_ID: '815', GITHUB_APP_PRIVATE_KEY: privateKey }

const test = suite('settings of the content on GitHub')

const refused = (environment: Record<string, string>) => {
  try {
    readSettings(environment)
  } catch (error) {
    return error as Error & { readonly data: { readonly name: string } }
  }
  throw new Error('it was taken')
}

test('an App, its installation and a repository are read; the key also from one line', () => {
  const expected = { owner: 'comune-di-prova', repo: 'contenuti', app: { id: 4711, installation: 815, privateKey }, apiUrl: 'https://api.github.com', webhookSecret: null }
  assert.equal(readSettings(WHOLE).github, expected)
  assert.equal(readSettings({ ...WHOLE, GITHUB_APP_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') }).github, expected)
})

test('the secret of the webhook is read, and one that is short or blank is refused', () => {
  const read = readSettings({ ...WHOLE, GITHUB_WEBHOOK_SECRET: 'abcdefghijklmnopqrstuvwxyz\n' }).github?.webhookSecret
  assert.is(new TextDecoder().decode(read ?? new Uint8Array()), 'abcdefghijklmnopqrstuvwxyz')
  for (const wrong of ['segreto', ' '.repeat(40)]) assert.is(refused({ ...WHOLE, GITHUB_WEBHOOK_SECRET: wrong }).data.name, 'GITHUB_WEBHOOK_SECRET')
})

test('what GitHub’s own runners set in every job names no content', () => {
  assert.is(readSettings({ GITHUB_REPOSITORY: 'comune-di-prova/portale', GITHUB_API_URL: 'https://api.github.com' }).github, null)
})

test('an App that is named in part, or wrongly, is refused by the name of what is missing, and its key is not said', () => {
  for (const name of Object.keys(WHOLE)) {
    const { [name as keyof typeof WHOLE]: _, ...rest } = WHOLE
    assert.is(refused(rest).data.name, name)
  }
  for (const [name, value] of [['GITHUB_REPOSITORY', 'contenuti'], ['GITHUB_APP_ID', 'uno'], ['GITHUB_API_URL', 'http://api.github.example'], ['GITHUB_APP_PRIVATE_KEY', privateKey.slice(0, 200)]] as const) {
    const problem = refused({ ...WHOLE, [name]: value })
    assert.is(problem.data.name, name)
    assert.not.ok(JSON.stringify([problem, problem.message, problem.stack]).includes(privateKey.slice(60, 100)))
  }
})

test.run()
