import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import { smtpSubmission } from '../../../../lib/mail/smtp/smtp-submission.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix } from '../../../servers/postfix.ts'
import { CAN_RUN_SUBMISSION, openSubmissionFront } from '../../../servers/submission-front.ts'
import { imapSettings } from '../imap/imap-settings.ts'
import { codeOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'

const [ELENA, FRANCO] = ['elena@prato.example', 'franco@prato.example']
const PASSWORDS = { [ELENA]: 'una-di-prova', [FRANCO]: 'una-di-prova' }
const context = CAN_RUN_POSTFIX && CAN_RUN_SUBMISSION ? await open() : null
const servers = context as NonNullable<typeof context>
const test = suite('messages handed over to another kind of mail server')
const when = context ? test : Object.assign(test.skip, test)

async function open() {
  const dovecot = await openDovecot(PASSWORDS)
  const postfix = await openPostfix({ delivery: dovecot })
  const front = await openSubmissionFront(PASSWORDS, postfix.port, 1024)
  const settings = imapSettings(dovecot, { smtp: { host: 'localhost', port: front.port }, ca: dovecot.certificate + front.certificate })
  return { dovecot, postfix, front, settings, mailboxes: imapMailboxes(settings) }
}

function lease(email: string) {
  return servers.mailboxes.lease({ email, secret: { kind: 'password', password: 'una-di-prova' } })
}

async function* whole(subject: string, text = 'Ciao.\n.\n..due') {
  yield sampleMessage({ subject, text })
}

when('it says what a message may weigh, takes one and tells recipients it refuses one by one', async () => {
  const { submission, sizeLimit, release } = await lease(ELENA)
  assert.is(sizeLimit, 1_048_576)
  assert.equal(await submission.submit({ from: ELENA, to: ['nessuno@prato.example', FRANCO] }, whole('A uno dei due')), { refused: ['nessuno@prato.example'] })
  assert.is(await codeOf(submission.submit({ from: ELENA, to: ['nessuno@prato.example'] }, whole('A nessuno'))), 'recipients-refused')
  assert.is(await codeOf(submission.submit({ from: ELENA, to: [FRANCO] }, whole('Enorme', 'x'.repeat(1_200_000)))), 'mail-too-large')
  release()
  const box = await lease(FRANCO)
  const lines = async () => (await box.store.list({ folder: 'INBOX', from: 0, count: 10 })).lines
  for (let tries = 0; (await lines()).length === 0 && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal((await lines()).map(({ subject }) => subject), ['A uno dei due'])
  for (const line of await lines()) assert.is((await box.store.open(line)).text?.trimEnd(), 'Ciao.\n.\n..due')
  box.release()
})

when('one that takes any sender is known by that: its yes says nothing of an office', async () => {
  const { submission, release } = await lease(ELENA)
  assert.equal(await submission.judge(['urp@prato.example', ELENA]), { judges: false, taken: [] })
  release()
})

when('a wrong password and a mail server behind it that is not there are told apart, and nothing left', async () => {
  const to = servers.settings.get('prato.example')
  if (!to) throw new Error('no servers')
  const submit = (password: string) => codeOf(smtpSubmission(to, { email: ELENA, secret: { kind: 'password', password } }).submit({ from: ELENA, to: [FRANCO] }, whole('Mai')))
  assert.is(await submit('sbagliata'), 'mail-log-in-refused')
  servers.postfix.end()
  assert.is(await submit('una-di-prova'), 'mail-server-unreachable')
})

test.after(async () => {
  await context?.mailboxes.close()
  context?.postfix.end()
  await context?.front.end()
  await context?.dovecot.end()
})

test.run()
