import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { MessageToKeep } from '../../../../lib/mail/files/fill/message-to-keep.ts'
import { fileMailboxes } from '../../../../lib/mail/files/file-mailboxes.ts'
import { maildirSender } from '../../../../lib/mail/maildir/maildir-sender.ts'
import type { MailRules, Vacation } from '../../../../lib/mail/mailbox/mail-filters.ts'
import type { LeasedMailbox, MailboxProvider } from '../../../../lib/mail/mailbox/mailbox-provider.ts'
import { codeOf } from '../mailbox/contract.ts'
import { type Sample, sampleMessage } from '../mailbox/sample-message.ts'

const BOXES: Readonly<Record<string, string>> = { 'elena@prato.example': 'elena', 'marta@prato.example': 'marta', 'aldo@montemurlo.example': 'aldo', 'strano@prato.example': '../elena' }
const [ELENA, MARTA, ALDO] = ['elena@prato.example', 'marta@prato.example', 'aldo@montemurlo.example'] as const
const NOW = Date.parse('2026-11-28T09:00Z')
const NO_VACATION: Vacation = { enabled: false, since: null, until: null, subject: '', text: '' }

const test = suite<{ dir: string; provider: MailboxProvider; now: number }>('the mailboxes of the demonstration')

test.before.each(async (context) => {
  context.dir = await mkdtemp(join(tmpdir(), 'caselle-'))
  context.now = NOW
  context.provider = mailboxes(context.dir, { now: () => context.now })
})
test.after.each(async ({ dir, provider }) => {
  await provider.close()
  await rm(dir, { recursive: true, force: true })
})

function mailboxes(dir: string, more: Partial<Parameters<typeof fileMailboxes>[0]> = {}): MailboxProvider {
  return fileMailboxes({ dir, domains: async () => ['prato.example', 'montemurlo.example'], boxOf: (email) => BOXES[email] ?? null, now: () => NOW, ...more })
}
const boxOf = (provider: MailboxProvider, email: string) => provider.lease({ email, secret: null })
const linesOf = async (box: LeasedMailbox, folder = 'INBOX') => (await box.store.list({ folder, from: 0, count: 200 })).lines
const subjects = async (box: LeasedMailbox, folder = 'INBOX') => (await linesOf(box, folder)).map(({ subject }) => subject)
async function send(box: LeasedMailbox, from: string, to: readonly string[], sample: Sample = {}) {
  const raw = sampleMessage({ from, to: to.join(', '), ...sample })
  return box.submission.submit({ from, to }, (async function* () { yield raw })())
}

test('a person’s session opens their own mailbox, and no address opens one that is not there', async ({ provider }) => {
  assert.is((await (await boxOf(provider, ELENA)).store.folders()).length, 6)
  assert.equal([provider.bySession, provider.domains], [true, ['montemurlo.example', 'prato.example']])
  assert.is(await codeOf(boxOf(provider, 'nessuno@prato.example')), 'mail-log-in-refused')
  assert.is(await codeOf(boxOf(provider, 'elena@altrove.example')), 'no-mail-server')
  assert.is(await codeOf(boxOf(provider, 'strano@prato.example')), 'no-mail-server', 'a box is a name, never a way')
})

test('a message goes from one to others, of another body too, each once, and says how it came', async ({ provider }) => {
  const [elena, marta, aldo] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA), await boxOf(provider, ALDO)]
  assert.equal(await send(elena, ELENA, [MARTA, ALDO, MARTA.toUpperCase()], { subject: 'Sala', id: 's1@prato.example' }), { refused: [] })
  assert.equal([await subjects(elena), await subjects(marta), await subjects(aldo)], [[], ['Sala'], ['Sala']])
  const [line] = await linesOf(marta)
  const { headers } = await marta.store.open(there(line))
  assert.equal(headers.slice(0, 2), [['return-path', `<${ELENA}>`], ['delivered-to', MARTA]])
  assert.equal([line?.unread, line?.messageId, line?.at], [true, 's1@prato.example', Date.UTC(2026, 10, 2, 9)])
})

test('what goes to an address that has no mailbox here comes back as a plain notice, and nothing leaves', async ({ provider }) => {
  const [elena, marta] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA)]
  assert.equal(await send(elena, ELENA, [MARTA, 'qualcuno@altrove.example', 'nessuno@prato.example'], { subject: 'Perché?', id: 'p@prato.example' }), { refused: [] })
  assert.equal(await subjects(marta), ['Perché?'])
  const [notice] = await linesOf(elena)
  const opened = await elena.store.open(there(notice))
  assert.is(notice?.subject, 'Messaggio non consegnato: Perché?')
  assert.match(opened.text ?? '', /– qualcuno@altrove\.example: in questa prova la posta non esce/)
  assert.match(opened.text ?? '', /nessuno@prato\.example/)
  assert.equal([opened.inReplyTo, opened.damaged], ['p@prato.example', false])
  assert.equal((await elena.store.conversationOf(there(notice))).length, 1)
})

test('no recipient that is an address is no message; one that is none is said', async ({ provider }) => {
  const elena = await boxOf(provider, ELENA)
  assert.is(await codeOf(send(elena, ELENA, ['non un indirizzo', 'a@b\r\nRCPT TO:<x@y.example>'])), 'recipients-refused')
  assert.is(await codeOf(send(elena, 'elena@prato.example>\r\nX: <y', [MARTA])), 'mail-not-accepted')
  assert.equal(await send(elena, ELENA, [MARTA, 'a b@prato.example']), { refused: ['a b@prato.example'] })
  assert.is(await codeOf(elena.submission.submit({ from: ELENA, to: [MARTA] }, (async function* () { for (let i = 0; i < 45; i++) yield Buffer.alloc(1024 * 1024) })())), 'mail-too-large')
})

test('a mailbox that is full is told to the sender, and the others have the message', async ({ dir }) => {
  const provider = mailboxes(dir, { quota: 1500 })
  const [elena, marta, aldo] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA), await boxOf(provider, ALDO)]
  await send(elena, ELENA, [MARTA], { text: 'x'.repeat(500) })
  await send(elena, ELENA, [MARTA, ALDO], { subject: 'Non ci sta', text: 'x'.repeat(500) })
  assert.equal([await subjects(marta), await subjects(aldo)], [['Prova'], ['Non ci sta']])
  assert.match((await elena.store.open(there((await linesOf(elena))[0]))).text ?? '', /marta@prato\.example: la casella è piena/)
})

test('filters move, mark, read and bin what comes, whatever its accents', async ({ dir, provider }) => {
  const [elena, marta] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA)]
  const atti = await marta.store.createFolder('Atti', null)
  const filter = (contains: string, action: MailRules['filters'][number]['action'], enabled = true) => ({ name: contains, enabled, conditions: [{ field: 'subject' as const, contains }], action })
  const rules: MailRules = {
    vacation: NO_VACATION,
    filters: [filter('deliberà', { kind: 'move', folder: atti }), filter('urgente', { kind: 'flag' }), filter('urgente', { kind: 'read' }), filter('premio', { kind: 'trash' }), filter('spento', { kind: 'trash' }, false), filter('perduta', { kind: 'move', folder: 'Non c’è' })],
  }
  await marta.automation?.write(rules)
  assert.equal(await (await boxOf(mailboxes(dir), MARTA)).automation?.read(), { rules, foreign: false })
  for (const subject of ['Delibera 3', 'URGENTE', 'Un premio', 'Spento', 'Perduta', 'DELIBERA urgente']) await send(elena, ELENA, [MARTA], { subject, id: `${subject.length}@prato.example` })
  assert.equal((await subjects(marta)).sort(), ['Perduta', 'Spento', 'URGENTE'])
  assert.equal((await linesOf(marta, atti)).map(({ subject, flagged, unread }) => [subject, flagged, unread]), [['DELIBERA urgente', true, false], ['Delibera 3', false, true]])
  assert.equal(await subjects(marta, 'Cestino'), ['Un premio'])
})

test('rules that nobody could have written on the page are refused, and those before stay', async ({ provider }) => {
  const marta = await boxOf(provider, MARTA)
  const good: MailRules = { vacation: { ...NO_VACATION, text: 'Sono via' }, filters: [] }
  await marta.automation?.write(good)
  for (const bad of [{ vacation: NO_VACATION }, { ...good, filters: [{ name: 'x', enabled: true, conditions: [], action: { kind: 'flag' } }] }, { ...good, filters: [{ name: 'x', enabled: true, conditions: [{ field: 'subject', contains: 'a\r\nb' }], action: { kind: 'flag' } }] }, { ...good, vacation: { ...NO_VACATION, since: '2026-99-99' } }]) {
    assert.is(await codeOf(marta.automation?.write(bad as MailRules) ?? Promise.resolve()), 'mail-rules-refused')
  }
  assert.equal((await marta.automation?.read())?.rules, good)
})

test('who is away answers each sender once, within the days, and no program and no list', async (context) => {
  const { provider } = context
  const [elena, marta, aldo] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA), await boxOf(provider, ALDO)]
  const vacation: Vacation = { enabled: true, since: '2026-11-28', until: '2026-11-30', subject: '', text: 'Torno lunedì.' }
  await marta.automation?.write({ vacation, filters: [] })
  await send(elena, ELENA, [MARTA], { subject: 'Una', id: 'una@prato.example' })
  await send(elena, ELENA, [MARTA], { subject: 'Due' })
  for (const header of ['Auto-Submitted: auto-generated', 'List-Id: <x.example>', 'Precedence: bulk', 'X-Ricevuta: accettazione']) await send(aldo, ALDO, [MARTA], { headers: [header] })
  await send(aldo, ALDO, [MARTA], { to: 'tutti@prato.example' })
  assert.equal(await subjects(aldo), [], 'nobody who did not write to her is answered')
  const [answer] = await linesOf(elena)
  const opened = await elena.store.open(there(answer))
  assert.equal([answer?.subject, opened.text?.trim(), opened.inReplyTo, (await linesOf(elena)).length], ['Risposta automatica: Una', 'Torno lunedì.', 'una@prato.example', 1])
  assert.equal((await linesOf(marta)).length, 7)
  context.now = Date.parse('2026-12-01T09:00Z')
  await send(aldo, ALDO, [MARTA])
  assert.equal(await subjects(aldo), [])
  // Both away: each tells the other once, and it ends there.
  await marta.automation?.write({ vacation: { ...vacation, until: null, subject: 'Sono via' }, filters: [] })
  await aldo.automation?.write({ vacation: { ...vacation, until: null }, filters: [] })
  await send(aldo, ALDO, [MARTA])
  assert.equal([await subjects(aldo), (await linesOf(marta)).length], [['Sono via'], 9])
})

const first = (count = 3): readonly MessageToKeep[] => Array.from({ length: count }, (_, i) => ({ folder: i === 2 ? 'Archivio/2025' : 'INBOX', bytes: sampleMessage({ subject: `Esempio ${i}`, id: `e${i}@prato.example` }), flags: i === 0 ? [] : (['\\Seen'] as const), at: NOW - i * 1000 }))

test('a mailbox is filled when it is opened first, once for ever, and what the portal sent before stays', async ({ dir }) => {
  await maildirSender(dir, { name: 'Redazione', email: 'redazione@portale.example', host: 'portale.example' }).send({ id: 'n', to: { box: 'elena', name: 'Elena', email: ELENA }, subject: 'Del portale', text: 'x', html: 'x', list: 'proposte', thread: 'n', at: NOW + 1000 })
  let made = 0
  const firstMail = async () => (made++, first())
  const elena = await boxOf(mailboxes(dir, { firstMail }), ELENA)
  assert.equal([await subjects(elena), await subjects(elena, 'Archivio/2025')], [['Del portale', 'Esempio 0', 'Esempio 1'], ['Esempio 2']])
  const [, one] = await linesOf(elena)
  await elena.store.erase({ folder: 'INBOX', validity: one?.validity ?? '', uids: [one?.uid ?? 0] })
  await Promise.all([boxOf(mailboxes(dir, { firstMail }), ELENA), boxOf(mailboxes(dir, { firstMail }), ELENA)])
  assert.equal([await subjects(elena), made], [['Del portale', 'Esempio 1'], 1])
})

test('a crash while a mailbox is filled leaves it to be filled again, with nothing twice', async ({ dir }) => {
  await fails(boxOf(mailboxes(dir, { firstMail: async () => [...first(2), { folder: 'INBOX', bytes: 7 as never, flags: [], at: NOW }] }), ELENA))
  assert.is((await readdir(join(dir, 'elena/Maildir/cur'))).filter((file) => file.includes('.example:')).length, 2, 'it was filled by half')
  await fails(boxOf(mailboxes(dir, { firstMail: async () => [{ folder: '../fuori', bytes: Buffer.from('x'), flags: [], at: NOW }] }), ELENA))
  await fails(boxOf(mailboxes(dir, { firstMail: () => Promise.reject(new Error('no')) }), ELENA))
  // Another day: other moments, other names of files.
  const elena = await boxOf(mailboxes(dir, { firstMail: async () => first().map((one) => ({ ...one, at: one.at + 86_400_000 })) }), ELENA)
  assert.equal([await subjects(elena), await subjects(elena, 'Archivio/2025')], [['Esempio 0', 'Esempio 1'], ['Esempio 2']])
  assert.equal(await readdir(dir), ['elena'])
})

test('rules and answers that were torn on the disk are as if there were none', async ({ dir, provider }) => {
  const [elena, marta] = [await boxOf(provider, ELENA), await boxOf(provider, MARTA)]
  for (const file of ['redazione-rules.json', 'redazione-answered.json']) await writeFile(join(dir, 'marta', 'Maildir', file), '{"vac')
  await send(elena, ELENA, [MARTA])
  assert.equal([await subjects(marta), (await marta.automation?.read())?.rules], [['Prova'], { vacation: NO_VACATION, filters: [] }])
})

function there<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('it is not there')
  return one
}

async function fails(asked: Promise<unknown>): Promise<void> {
  assert.is.not(await codeOf(asked), 'nothing refused')
}

test.run()
