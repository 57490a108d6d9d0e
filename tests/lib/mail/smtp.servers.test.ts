import { createServer, type AddressInfo } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Letter } from '../../../lib/mail/letter.ts'
import { readMessage } from '../../../lib/mail/maildir/read-message.ts'
import { smtpSender } from '../../../lib/mail/smtp/smtp-sender.ts'
import type { SmtpSettings } from '../../../lib/mail/smtp/smtp-settings.ts'
import { openDovecot } from '../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix } from '../../servers/postfix.ts'

const PASSWORD = 'una-password-di-prova'
const context = CAN_RUN_POSTFIX ? await open() : null
const servers = context as NonNullable<typeof context>
const test = suite('letters through a real mail server')
const when = context ? test : Object.assign(test.skip, test)

async function open() {
  const dovecot = await openDovecot({ 'portale@prato.example': PASSWORD })
  return { dovecot, open: await openPostfix(), closed: await openPostfix({ sasl: dovecot.sasl }) }
}

function settings(server: { readonly port: number; readonly certificate: string }, change: Partial<SmtpSettings> = {}): SmtpSettings {
  return { host: 'localhost', port: server.port, login: null, ca: server.certificate, from: { name: 'Redazione', email: 'portale@prato.example' }, ...change }
}

function letter(to: string, change: Partial<Letter> = {}): Letter {
  return { id: `n1.e2.${to}`, to: { box: to, name: 'Marta Campi', email: `${to}@prato.example` }, subject: 'Da correggere: perché', text: 'Riga à\n.\nFrom: altro\n', html: '<p>à</p>', list: 'proposte', thread: 'n1', at: Date.parse('2026-11-30T07:00Z'), ...change }
}

const codeOf = (error: unknown) => (error as { readonly code?: string }).code
const sending = (chosen: SmtpSettings, one: Letter) => smtpSender(chosen, 'redazione.prato.example').send(one).then(() => 'sent', codeOf)

when('a letter arrives whole, with what a program of mails reads of it', async () => {
  assert.is(await sending(settings(servers.open), letter('marta')), 'sent')
  const [raw = ''] = await servers.open.box('marta@prato.example')
  const message = readMessage(Buffer.from(raw, 'utf8').toString('latin1'))
  assert.is(message.subject, 'Da correggere: perché')
  assert.is(message.text.trimEnd(), 'Riga à\n.\nFrom: altro')
  for (const header of ['Message-ID: <n1.e2.marta@redazione.prato.example>', 'In-Reply-To: <storia.n1@redazione.prato.example>', 'References: <storia.n1@redazione.prato.example>', 'Auto-Submitted: auto-generated', 'List-ID: Redazione Diffusa <proposte.redazione.prato.example>']) {
    assert.ok(raw.includes(`\n${header}\n`), header)
  }
  assert.ok(raw.includes('text/html') && !/src=|url\(/i.test(raw), 'nothing is loaded from anywhere')
})

when('nothing that somebody wrote becomes a header or another addressee', async () => {
  const hostile = 'Oggetto\r\nBcc: spia@prato.example\r\n\r\ncorpo'
  const one = letter('onesta', { subject: hostile, to: { box: 'onesta', name: 'Marta\r\nBcc: spia@prato.example', email: 'onesta@prato.example' }, text: 'a\r\n.\r\nRCPT TO:<spia@prato.example>\r\n' })
  const from = { name: 'Redazione"\r\nCc: spia@prato.example', email: 'portale@prato.example' }
  assert.is(await sending(settings(servers.open, { from }), one), 'sent')
  const [raw = ''] = await servers.open.box('onesta@prato.example')
  assert.not.match(raw.slice(0, raw.indexOf('\n\n')), /^(bcc|cc):/im)
  assert.not.match(servers.open.log(), /to=<spia@/)
})

when('a letter is refused for good, put off, or waits with all the others, by what the server says', async () => {
  assert.is(await sending(settings(servers.open), letter('nessuno')), 'mail-refused')
  assert.is(await sending(settings(servers.open), letter('dopo')), 'mail-delayed')
  assert.is(await sending(settings(servers.open, { port: 1 }), letter('marta')), 'mail-unreachable')
})

when('a log-in is made where one is asked, and a wrong one is nobody’s fault but ours', async () => {
  const login = { user: 'portale@prato.example', password: PASSWORD }
  assert.is(await sending(settings(servers.closed, { login }), letter('entrata')), 'sent')
  assert.is((await servers.closed.box('entrata@prato.example')).length, 1)
  assert.is(await sending(settings(servers.closed, { login: { ...login, password: 'sbagliata' } }), letter('entrata')), 'mail-unreachable')
})

when('a certificate that nobody vouches for is not trusted, and no letter goes in the clear', async () => {
  const before = servers.open.log()
  assert.is(await sending(settings(servers.open, { ca: servers.closed.certificate }), letter('marta')), 'mail-unreachable')
  assert.not.match(servers.open.log().slice(before.length), /from=<portale/)
})

test('a server that says nothing does not hold the clock for ever', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const started = Date.now()
  const outcome = await sending({ host: '127.0.0.1', port: (silent.address() as AddressInfo).port, login: null, ca: null, from: { name: '', email: 'p@prato.example' } }, letter('marta'))
  silent.close()
  assert.is(outcome, 'mail-unreachable')
  assert.ok(Date.now() - started < 15_000)
})

test.after(async () => {
  context?.open.end()
  context?.closed.end()
  await context?.dovecot.end()
})

test.run()
