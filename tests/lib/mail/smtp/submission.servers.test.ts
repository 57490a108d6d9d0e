import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import type { LeasedMailbox } from '../../../../lib/mail/mailbox/mailbox-provider.ts'
import { smtpSubmission } from '../../../../lib/mail/smtp/smtp-submission.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix, SMTPS } from '../../../servers/postfix.ts'
import { openProxy } from '../../../../scripts/test/proxy.ts'
import { imapSettings } from '../imap/imap-settings.ts'
import { bytesOf, codeOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'

const PASSWORD = 'una-di-prova'
const [ELENA, FRANCO, OFFICE] = ['elena@prato.example', 'franco@prato.example', 'urp@prato.example']
const SIZE_LIMIT = 2_000_000
const context = CAN_RUN_POSTFIX ? await open() : null
const servers = context as NonNullable<typeof context>
const test = suite('messages handed over to a real mail server')
const when = context ? test : Object.assign(test.skip, test)

async function open() {
  const dovecot = await openDovecot({ [ELENA]: PASSWORD, [FRANCO]: PASSWORD })
  const postfix = await openPostfix({ sasl: dovecot.sasl, delivery: dovecot, senders: { [ELENA]: ELENA, [FRANCO]: FRANCO, [OFFICE]: ELENA }, smtps: true, sizeLimit: SIZE_LIMIT })
  const proxy = await openProxy(postfix.port)
  const settings = imapSettings(dovecot, { smtp: { host: 'localhost', port: proxy.port }, ca: dovecot.certificate + postfix.certificate })
  return { dovecot, postfix, proxy,  settings, mailboxes: imapMailboxes(settings) }
}

function lease(email: string): Promise<LeasedMailbox> {
  return servers.mailboxes.lease({ email, secret: { kind: 'password', password: PASSWORD } })
}

async function* whole(raw: Buffer) {
  for (let at = 0; at < raw.length; at += 30_000) yield raw.subarray(at, at + 30_000)
}

/** What came to Franco under a subject, waited for. */
async function arrived(subject: string) {
  const box = await lease(FRANCO)
  try {
    for (let tries = 0; tries < 100; tries++) {
      const [line] = (await box.store.list({ folder: 'INBOX', from: 0, count: 10, query: { subject } })).lines
      if (line) {
        const opened = await box.store.open(line)
        const parts = await Promise.all(opened.parts.map(async ({ id, name }) => [name, sumOf(await bytesOf(await box.store.part(line, id)))]))
        return { opened, parts, source: await bytesOf(await box.store.source(line)) }
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`«${subject}» did not come`)
  } finally {
    box.release()
  }
}

async function countOf(subject: string): Promise<number> {
  const box = await lease(FRANCO)
  const { total } = await box.store.list({ folder: 'INBOX', from: 0, count: 1, query: { subject } })
  box.release()
  return total
}

when('what is written, sent and delivered is what is read, names and attachments included', async () => {
  const file = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31) % 256))
  const raw = await new MailComposer({
    from: { name: 'Élena Bassi', address: ELENA },
    to: { name: 'Franco «Però» Tesi', address: FRANCO },
    subject: 'Perché no? 🏛️ — città',
    text: 'Riga à\n.\n..due\nFrom: altro\n\n€ fine',
    html: '<p>Riga à</p>',
    attachments: [{ filename: 'Però – è «così».bin', content: file }],
  })
    .compile()
    .build()
  const box = await lease(ELENA)
  assert.is(box.sizeLimit, SIZE_LIMIT)
  assert.equal(await box.submission.submit({ from: ELENA, to: [FRANCO] }, whole(raw)), { refused: [] })
  box.release()
  const { opened, parts, source } = await arrived('città')
  assert.is(opened.text?.trimEnd(), 'Riga à\n.\n..due\nFrom: altro\n\n€ fine')
  assert.is(opened.html?.trim(), '<p>Riga à</p>')
  assert.equal([opened.line.subject, opened.line.from, opened.line.to], ['Perché no? 🏛️ — città', [{ name: 'Élena Bassi', email: ELENA }], [{ name: 'Franco «Però» Tesi', email: FRANCO }]])
  assert.equal(parts, [['Però – è «così».bin', sumOf(file)]])
  assert.ok(source.includes(raw.toString().trimEnd().replace(/\r?\n/g, '\r\n')), 'not an octet of it is another, but for line ends')
})

when('recipients the server refuses are told one by one, and the others have it', async () => {
  const { submission, release } = await lease(ELENA)
  assert.equal(await submission.submit({ from: ELENA, to: ['nessuno@prato.example', FRANCO] }, whole(sampleMessage({ subject: 'A uno dei due' }))), { refused: ['nessuno@prato.example'] })
  await arrived('A uno dei due')
  assert.is(await codeOf(submission.submit({ from: ELENA, to: ['nessuno@prato.example'] }, whole(sampleMessage({})))), 'recipients-refused')
  release()
})

when('whom a person may write as the server says beforehand, and nothing is sent by the question', async () => {
  const { submission, release } = await lease(ELENA)
  assert.equal(await submission.judge([ELENA, OFFICE, FRANCO, 'chiunque@prato.example']), { judges: true, taken: [ELENA, OFFICE] })
  assert.equal(await submission.submit({ from: OFFICE, to: [FRANCO] }, whole(sampleMessage({ subject: 'Dall’ufficio' }))), { refused: [] })
  const { source } = await arrived('Dall’ufficio')
  assert.match(source.toString(), /^Return-Path: <urp@prato\.example>/m)
  release()
  const other = await lease(FRANCO)
  assert.equal((await other.submission.judge([OFFICE])).taken, [])
  assert.is((await other.store.list({ folder: 'INBOX', from: 0, count: 1, query: { subject: 'Dall' } })).total, 1, 'the questions left no message')
  other.release()
})

when('a server that is gone, or a password that is wrong, says nothing of senders', async () => {
  const to = servers.settings.get('prato.example')
  if (!to) throw new Error('no servers')
  const judge = (password: string, change = {}) => codeOf(smtpSubmission({ ...to, ...change }, { email: ELENA, secret: { kind: 'password', password } }).judge([OFFICE]))
  assert.is(await judge('sbagliata'), 'mail-log-in-refused')
  assert.is(await judge(PASSWORD, { smtp: { host: 'localhost', port: 1 } }), 'mail-server-unreachable')
})

when('a message is handed over with TLS from the first byte, on the port that is for that', async () => {
  const to = servers.settings.get('prato.example')
  if (!to) throw new Error('no servers')
  const at465 = smtpSubmission({ ...to, smtp: { host: 'localhost', port: SMTPS } }, { email: ELENA, secret: { kind: 'password', password: PASSWORD } })
  assert.equal(await at465.submit({ from: ELENA, to: [FRANCO] }, whole(sampleMessage({ subject: 'Subito cifrata' }))), { refused: [] })
  await arrived('Subito cifrata')
  const stranger = smtpSubmission({ ...to, smtp: { host: 'localhost', port: SMTPS }, ca: servers.dovecot.certificate }, { email: ELENA, secret: { kind: 'password', password: PASSWORD } })
  assert.is(await codeOf(stranger.submit({ from: ELENA, to: [FRANCO] }, whole(sampleMessage({})))), 'mail-server-unreachable', 'a certificate nobody vouches for')
})

when('a message that is too large, a wrong password and a server that is not there are told apart', async () => {
  const { submission, release } = await lease(ELENA)
  assert.is(await codeOf(submission.submit({ from: ELENA, to: [FRANCO] }, whole(sampleMessage({ subject: 'Enorme', text: 'x'.repeat(SIZE_LIMIT) })))), 'mail-too-large')
  const to = servers.settings.get('prato.example')
  if (!to) throw new Error('no servers')
  const submit = (password: string, change = {}) => codeOf(smtpSubmission({ ...to, ...change }, { email: ELENA, secret: { kind: 'password', password } }).submit({ from: ELENA, to: [FRANCO] }, whole(sampleMessage({ subject: 'Mai' }))))
  assert.is(await submit('sbagliata'), 'mail-log-in-refused')
  assert.is(await submit(PASSWORD, { smtp: { host: 'localhost', port: 1 } }), 'mail-server-unreachable')
  assert.is(await submit(PASSWORD, { ca: servers.dovecot.certificate }), 'mail-server-unreachable')
  release()
  assert.equal([await countOf('Enorme'), await countOf('Mai')], [0, 0])
})

when('a line that falls in the middle left nothing; one that falls before the answer may have', async () => {
  const { submission, release } = await lease(ELENA)
  const raw = (subject: string) => sampleMessage({ subject, text: 'x'.repeat(300_000) })
  servers.proxy.cutAfter(100_000)
  assert.is(await codeOf(submission.submit({ from: ELENA, to: [FRANCO] }, whole(raw('A metà')))), 'mail-server-unreachable')
  servers.proxy.mend()
  servers.proxy.deafAfter(raw('Forse').length)
  assert.is(await codeOf(submission.submit({ from: ELENA, to: [FRANCO] }, whole(raw('Forse')))), 'mail-maybe-sent')
  servers.proxy.mend()
  await arrived('Forse')
  async function* breaking() {
    yield raw('Rotta').subarray(0, 1000)
    throw new Error('the source broke')
  }
  assert.is(await codeOf(submission.submit({ from: ELENA, to: [FRANCO] }, breaking())), 'mail-server-unreachable')
  release()
  assert.equal([await countOf('Forse'), await countOf('A metà'), await countOf('Rotta')], [1, 0, 0])
})

test.after(async () => {
  await context?.mailboxes.close()
  await context?.proxy.end()
  context?.postfix.end()
  await context?.dovecot.end()
})

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test.run()
