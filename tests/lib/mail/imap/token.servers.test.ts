import { mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix } from '../../../servers/postfix.ts'
import { codeOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'
import { imapSettings } from './imap-settings.ts'

const ELENA = 'elena@prato.example'
const TOKEN = 'un-gettone-di-prova'
const test = suite('a mailbox that a token opens')

// Who gave the token out is asked about it (RFC 7662).
const authority = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const known = body.includes(TOKEN) || request.url?.includes(TOKEN) || request.headers.authorization?.endsWith(TOKEN)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(known ? { active: 'true', username: ELENA } : { active: 'false' }))
  })
})
await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve))
const dir = mkdtempSync(join(tmpdir(), 'gettoni-'))
chmodSync(dir, 0o755)
const file = join(dir, 'oauth2.conf')
writeFileSync(file, `introspection_mode = post\nintrospection_url = http://127.0.0.1:${(authority.address() as AddressInfo).port}/\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n`)
const dovecot = await openDovecot({ [ELENA]: 'una-di-prova' }, true, { further: `auth_mechanisms = plain login xoauth2\npassdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = ${file}\n}\n` })
const postfix = CAN_RUN_POSTFIX ? await openPostfix({ sasl: dovecot.sasl, delivery: dovecot }) : null
const mailboxes = imapMailboxes(imapSettings(dovecot, { smtp: { host: 'localhost', port: postfix?.port ?? 1 }, ca: dovecot.certificate + (postfix?.certificate ?? '') }))

test('it is read and written with, and another token opens nothing', async () => {
  const box = await mailboxes.lease({ email: ELENA, secret: { kind: 'token', accessToken: TOKEN } })
  assert.is((await box.store.folders())[0]?.role, 'inbox')
  if (postfix) {
    async function* message() {
      yield sampleMessage({ subject: 'Con il gettone' })
    }
    assert.equal(await box.submission.submit({ from: ELENA, to: [ELENA] }, message()), { refused: [] })
  }
  box.release()
  assert.is(await codeOf(mailboxes.lease({ email: ELENA, secret: { kind: 'token', accessToken: 'un-altro' } })), 'mail-log-in-refused')
})

test.after(async () => {
  await mailboxes.close()
  postfix?.end()
  await dovecot.end()
  authority.close()
  rmSync(dir, { recursive: true })
})

test.run()
