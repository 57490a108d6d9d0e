import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { beginSession } from '../../lib/session/session.ts'
import { sealSession } from '../../lib/session/token.ts'
import { webmailFunction } from '../../scripts/build/webmail-function.ts'

const dir = mkdtempSync(join(tmpdir(), 'funzione-'))
test.after(() => rmSync(dir, { recursive: true, force: true }))

test('the mail’s function is one module that knows the people it was built with', async () => {
  const person = { id: 'anna-prova', name: 'Anna Prova', email: 'anna@prato.example', member: 'prato', office: '', role: '', groups: [] }
  const file = join(dir, 'webmail.mjs')
  writeFileSync(file, await webmailFunction(new Map([[person.id, person]])))
  const key = Buffer.alloc(32, 3)
  Object.assign(process.env, { SESSION_KEY: key.toString('base64url'), IMAP_URL: 'prato.example=imaps://127.0.0.1:1', SMTP_URL: 'prato.example=smtp://127.0.0.1:1' })
  const { default: webmail, config } = (await import(pathToFileURL(file).href)) as { default: (request: Request, context: object) => Promise<Response>; config: unknown }
  const ask = async (cookie: string) => webmail(new Request('https://posta.example/api/webmail/state', { method: 'POST', headers: { origin: 'https://posta.example', 'x-redazione': 'posta', cookie }, body: '{}' }), { ip: '192.0.2.7' })
  assert.equal(config, { path: '/api/webmail/*' })
  assert.is((await ask('')).status, 401)
  const state = (await (await ask(`__Host-sid=${await sealSession(beginSession(person.id, 'oidc', Math.floor(Date.now() / 1000)), key)}`)).json()) as { door: string; person: unknown }
  assert.equal([state.door, state.person], ['password', { id: person.id, name: person.name, email: person.email }])
})

test.run()
