import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import type { MailServers } from '../../../../lib/mail/imap/mail-servers.ts'
import type { MailAccount } from '../../../../lib/mail/mailbox/mail-account.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { openProxy } from '../../../../scripts/test/proxy.ts'
import { bytesOf, codeOf, putBytes, setOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'
import { imapSettings } from './imap-settings.ts'

const PASSWORD = 'una-di-prova'
const PEOPLE = ['elena', 'franco', 'marta', 'piena'].map((name) => `${name}@prato.example`)
const dovecot = await openDovecot(Object.fromEntries(PEOPLE.map((email) => [email, PASSWORD])), true, { quota: { 'piena@prato.example': '1M' } })
const proxy = await openProxy(dovecot.imaps)
const test = suite('mailboxes at a real IMAP server, their connections kept')
const opened: ReturnType<typeof imapMailboxes>[] = []

function mailboxes(change: Partial<MailServers> = {}) {
  const one = imapMailboxes(imapSettings(dovecot, change))
  opened.push(one)
  return one
}

function account(name: string, password = PASSWORD): MailAccount {
  return { email: `${name}@prato.example`, secret: { kind: 'password', password } }
}

const throughProxy = { imap: { host: 'localhost', port: proxy.port, tls: 'implicit' } } as const
const logIns = (name: string) => dovecot.log().split(`Login: user=<${name}@prato.example>`).length - 1
const subjects = async (box: Awaited<ReturnType<ReturnType<typeof mailboxes>['lease']>>, folder = 'INBOX') => (await box.store.list({ folder, from: 0, count: 50 })).lines.map((line) => line.subject)
const put = (box: Awaited<ReturnType<ReturnType<typeof mailboxes>['lease']>>, subject: string, folder = 'INBOX') => putBytes(box.store, folder, sampleMessage({ subject }), [], Date.now())

test('a mailbox opens with its own password, at the server of its domain, and with no other', async () => {
  const all = mailboxes()
  assert.equal([all.domains, all.bySession], [['prato.example'], false])
  assert.is(await codeOf(all.lease(account('elena', 'sbagliata'))), 'mail-log-in-refused')
  assert.is(await codeOf(all.lease({ email: 'elena@altrove.example', secret: { kind: 'password', password: PASSWORD } })), 'no-mail-server')
  assert.is(await codeOf(all.lease({ email: 'elena@prato.example', secret: null })), 'mail-log-in-refused')
  assert.is(await codeOf(mailboxes({ imap: { host: 'localhost', port: 1, tls: 'implicit' } }).lease(account('elena'))), 'mail-server-unreachable')
})

test('STARTTLS serves as well, and a server that cannot prove who it is never sees the password', async () => {
  const box = await mailboxes({ imap: { host: 'localhost', port: dovecot.imap, tls: 'starttls' } }).lease(account('elena'))
  assert.is((await box.store.folders())[0]?.role, 'inbox')
  box.release()
  const before = dovecot.log().length
  const another = await openDovecot({}, false)
  assert.is(await codeOf(mailboxes({ ca: null }).lease(account('elena'))), 'mail-server-unreachable')
  assert.is(await codeOf(mailboxes({ imap: { host: 'localhost', port: another.imap, tls: 'starttls' } }).lease(account('elena'))), 'mail-server-unreachable')
  assert.not.match(dovecot.log().slice(before) + another.log(), /user=<elena/)
  await another.end()
})

test('calls that follow one another share a connection, and another password gets none of them', async () => {
  const all = mailboxes()
  for (let i = 0; i < 3; i++) {
    const box = await all.lease(account('franco'))
    await subjects(box)
    box.release()
    await nextTurn()
  }
  assert.is(logIns('franco'), 1)
  assert.is(await codeOf(all.lease(account('franco', 'sbagliata'))), 'mail-log-in-refused')
  all.forget(account('franco'))
  ;(await all.lease(account('franco'))).release()
  await nextTurn()
  assert.is(logIns('franco'), 2)
})

test('an account has two connections at most: a third waits for its turn, and one that is not sound is not given again', async () => {
  const all = mailboxes({ maxConnections: 2 })
  const before = logIns('marta')
  const [one, two] = [await all.lease(account('marta')), await all.lease(account('marta'))]
  let third: Awaited<typeof one> | undefined
  const waiting = all.lease(account('marta')).then((box) => (third = box))
  await nextTurn()
  assert.is(third, undefined)
  one.release()
  await waiting
  assert.is(logIns('marta') - before, 2)
  two.release(false)
  const fourth = await all.lease(account('marta'))
  assert.equal(await subjects(fourth), [])
  assert.is(logIns('marta') - before, 3)
  const queue = Array.from({ length: 20 }, () => codeOf(all.lease(account('marta')).then((box) => box.release())))
  await nextTurn()
  third?.release()
  fourth.release()
  const answers = await Promise.all(queue)
  assert.equal([answers.filter((code) => code === 'nothing refused').length, answers.filter((code) => code === 'mailbox-busy').length], [16, 4])
})

test('what is released is used no more, but what was being read is read to its end', async () => {
  const box = await mailboxes().lease(account('elena'))
  const raw = sampleMessage({ subject: 'Lunga', text: 'x'.repeat(2_500_000) })
  const ref = await putBytes(box.store, 'INBOX', raw, [], Date.now())
  const source = await box.store.source(ref)
  box.release()
  assert.equal(await bytesOf(source), raw)
  await nextTurn()
  assert.is(await codeOf(box.store.folders()), 'mail-server-unreachable')
})

test('when the server is restarted under a page the next thing asked is answered, and nothing was lost', async () => {
  const box = await mailboxes().lease(account('elena'))
  const ref = await put(box, 'Prima')
  await subjects(box)
  await dovecot.stop()
  assert.is(await codeOf(box.store.list({ folder: 'INBOX', from: 0, count: 1 })), 'mail-server-unreachable')
  await dovecot.start()
  assert.ok((await subjects(box)).includes('Prima'))
  await dovecot.stop()
  await dovecot.start()
  await box.store.flag(setOf(ref), { add: ['\\Flagged'] })
  assert.is((await box.store.open(ref)).line.flagged, true)
  box.release()
})

test('a message whose way in breaks in the middle is not there, half or twice', async () => {
  const box = await mailboxes(throughProxy).lease(account('franco'))
  proxy.cutAfter(200_000)
  assert.is(await codeOf(putBytes(box.store, 'INBOX', sampleMessage({ text: 'x'.repeat(400_000) }), [], Date.now())), 'mail-server-unreachable')
  proxy.mend()
  assert.equal(await subjects(box), [])
  async function* breaking() {
    yield Buffer.alloc(1000, 'a')
    throw new Error('the source broke')
  }
  assert.is(await codeOf(box.store.append('INBOX', { size: 5000, bytes: breaking(), flags: [], at: Date.now() })), 'mail-server-unreachable')
  assert.is(await codeOf(box.store.append('INBOX', { size: 10, bytes: breaking(), flags: [], at: Date.now() })), 'mail-server-unreachable')
  assert.equal(await subjects(box), [])
  box.release()
})

test('a connection that lies silent after a while is found out and made anew', async () => {
  const all = mailboxes(throughProxy)
  const box = await all.lease(account('marta'))
  await subjects(box)
  box.release()
  await new Promise((resolve) => setTimeout(resolve, 5200))
  proxy.fallSilent()
  const began = Date.now()
  const again = all.lease(account('marta'))
  await new Promise((resolve) => setTimeout(resolve, 200))
  proxy.speakAgain()
  assert.equal(await subjects(await again), [])
  assert.ok(Date.now() - began < 20_000)
  ;(await again).release()
})

test('a cold call waits for the server eight times at most before it has the inbox', async () => {
  const slow = await openProxy(dovecot.imaps, { delay: 10 })
  const box = await mailboxes({ imap: { host: 'localhost', port: slow.port, tls: 'implicit' } }).lease(account('elena'))
  await subjects(box)
  // TCP's own round trip is answered by the proxy.
  assert.ok(slow.turns() + 1 <= 8, String(slow.turns() + 1))
  box.release(false)
  await slow.end()
})

test('a full mailbox says so and keeps what it has', async () => {
  const box = await mailboxes().lease(account('piena'))
  const ref = await putBytes(box.store, 'INBOX', sampleMessage({ subject: 'Mezzo', text: 'x'.repeat(500_000) }), [], Date.now())
  const quota = await box.store.quota()
  assert.ok(quota && quota.limit === 1_048_576 && quota.used > 600_000)
  assert.is(await codeOf(putBytes(box.store, 'INBOX', sampleMessage({ text: 'y'.repeat(600_000) }), [], Date.now())), 'mailbox-full')
  assert.is(await codeOf(box.store.copy(setOf(ref), 'Archivio')), 'mailbox-full')
  assert.equal([await subjects(box), await subjects(box, 'Archivio')], [['Mezzo'], []])
  box.release()
})

test('a message that somebody made to be too much opens in little time, and hides no other', async () => {
  const box = await mailboxes().lease(account('elena'))
  const folder = await box.store.createFolder('Ostile', null)
  await put(box, 'Onesta', folder)
  const parts = Array.from({ length: 10_000 }, (_, i) => `--b\r\nContent-Type: text/plain; name="f${i}.txt"\r\n\r\n${i}\r\n`).join('')
  const many = Buffer.from(`Subject: Molte\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`)
  const deep = Buffer.from(`Subject: Profonda\r\n${Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}\r\nfondo\r\n`)
  const header = Buffer.from(`Subject: Testata\r\nX-Lunga: ${'a'.repeat(900)}\r\n${`X-Altra: ${'b'.repeat(900)}\r\n`.repeat(400)}\r\nciao\r\n`)
  const strange = Buffer.from('Subject: =?klingon?B?4A==?= x\r\nContent-Type: text/plain; charset=klingon\r\nContent-Transfer-Encoding: cifrato\r\n\r\nciao \xe0\r\n', 'latin1')
  const began = Date.now()
  for (const raw of [many, deep, header, strange]) {
    const opened = await box.store.open(await putBytes(box.store, folder, raw, [], Date.now()))
    assert.equal([opened.damaged, opened.parts.length <= 1000], [true, true], opened.line.subject)
    if (raw === strange) assert.is(opened.text?.trimEnd(), 'ciao à')
  }
  assert.ok(Date.now() - began < 30_000, `${Date.now() - began} ms`)
  assert.equal((await subjects(box, folder)).length, 5)
  box.release()
})

test.after(async () => {
  for (const all of opened) await all.close()
  await proxy.end()
  await dovecot.end()
})

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150))
}

test.run()
