import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { certificateOf } from '../../../lib/mail/certified/certificate-of.ts'
import { fileMailboxes } from '../../../lib/mail/files/file-mailboxes.ts'
import type { MessageToKeep } from '../../../lib/mail/files/fill/message-to-keep.ts'
import type { OpenedMessage } from '../../../lib/mail/mailbox/opened-message.ts'
import { readRawMessage } from '../../../lib/mail/mime/read-raw-message.ts'
import { readRawPart } from '../../../lib/mail/mime/read-raw-part.ts'
import { sampleMail } from '../../../scripts/seed/mailboxes/sample-mail.ts'

const person = (id: string, name: string, member: string) => ({ id, name, email: `${id.replace('-', '.')}@${member}.example`, member, office: 'URP', role: 'Redattrice' })
const PEOPLE = [person('elena-bassi', 'Elena Bassi', 'prato'), person('marta-campi', 'Marta Campi', 'prato'), person('aldo-rossetti', 'Aldo Rossetti', 'montemurlo')]
const NOW = Date.parse('2026-11-28T09:00Z')
const DAY = 86_400_000

const test = suite('the mail of the demonstration')
const make = sampleMail(async () => PEOPLE, () => NOW)
let letters: readonly MessageToKeep[] = []
let read: readonly (ReturnType<typeof readRawMessage> & MessageToKeep)[] = []

test.before(async () => {
  letters = await make('elena-bassi')
  read = letters.map((letter) => ({ ...readRawMessage(letter.bytes), ...letter }))
})

test('each person has 200 letters of their own, the same ones on one day, others on another', async () => {
  assert.is(letters.length, 200)
  const again = await make('elena-bassi')
  assert.ok(again.every((one, i) => Buffer.compare(one.bytes, letters[i]?.bytes ?? Buffer.alloc(0)) === 0 && one.at === letters[i]?.at))
  const others = await make('aldo-rossetti')
  assert.is(others.length, 200)
  assert.ok(others.every(({ bytes }) => !Buffer.from(bytes).includes('elena.bassi@') || Buffer.from(bytes).includes('aldo.rossetti@')))
  const later = await sampleMail(async () => PEOPLE, () => NOW + 30 * DAY)('elena-bassi')
  assert.ok(later.some(({ at }) => at > NOW) && later.every(({ at }) => at < NOW + 30 * DAY))
  assert.equal(await make('nessuno'), [])
})

test('every one of them opens whole, is of the past, has a number of its own and names invented hosts alone', () => {
  assert.is(new Set(read.map(({ head }) => head.messageId)).size, 200)
  for (const one of read) {
    assert.is(one.damaged, false, one.head.subject)
    assert.ok(one.at < NOW && (one.head.sentAt ?? 0) > 0, one.head.subject)
    for (const { email } of [...one.head.from, ...one.head.to, ...one.cc]) assert.match(email, /\.example$/)
    for (const [, host] of `${one.text} ${one.html}`.matchAll(/https?:\/\/([^/\s"<]+)/g)) assert.match(host ?? '', /\.example$/)
  }
})

test('there is something of all that an office gets', () => {
  const count = (is: (one: (typeof read)[number]) => boolean) => read.filter(is).length
  const has = (type: string) => (one: (typeof read)[number]) => one.parts.some((part) => part.type === type)
  for (const [what, least, is] of [
    ['answers among what was sent', 20, ({ folder, inReplyTo }) => folder === 'Inviata' && inReplyTo !== null],
    ['PDF', 15, has('application/pdf')],
    ['ODT', 2, has('application/vnd.oasis.opendocument.text')],
    ['pictures', 2, has('image/png')],
    ['invitations', 4, has('text/calendar')],
    ['pictures of other hosts', 10, ({ html }) => /<img src="https:/.test(html ?? '')],
    ['pictures within the text', 1, ({ html, parts }) => parts.some(({ cid }) => cid !== null && html?.includes(`cid:${cid}`))],
    ['requests of a receipt', 1, ({ headers }) => headers.some(([name]) => name === 'disposition-notification-to')],
    ['long subjects', 1, ({ head }) => head.subject.length > 250],
    ['unread', 10, ({ flags, folder }) => folder === 'INBOX' && !flags.includes('\\Seen')],
    ['flagged', 1, ({ flags }) => flags.includes('\\Flagged')],
    ['answered', 10, ({ flags }) => flags.includes('\\Answered')],
    ['drafts', 3, ({ folder, flags }) => folder === 'Bozze' && flags.includes('\\Draft')],
    ['junk', 4, ({ folder }) => folder === 'Posta indesiderata'],
    ['binned', 5, ({ folder }) => folder === 'Cestino'],
    ['acts', 8, ({ folder }) => folder === 'Delibere e atti'],
    ['archived', 10, ({ folder, at }) => folder === 'Archivio/2025' && new Date(at).getUTCFullYear() === 2025],
    ['euros of ISO-8859-15', 1, ({ text, headers }) => Boolean(text?.includes('€ 1.240,00')) && headers.some(([name, value]) => name === 'content-type' && value.includes('8859-15'))],
    ['quotes of Windows', 1, ({ text, headers }) => Boolean(text?.includes('“nuove modalità”')) && headers.some(([name, value]) => name === 'content-type' && value.includes('1252'))],
  ] as readonly (readonly [string, number, (one: (typeof read)[number]) => boolean])[]) {
    assert.ok(count(is) >= least, `${what}: ${count(is)}`)
  }
})

test('certified mail of four kinds says what it is, with its certificate and the original whole', async () => {
  const certified = read.filter(({ head }) => head.certified !== null)
  assert.equal([...new Set(certified.map(({ head }) => head.certified))].sort(), ['accepted', 'delivered', 'message', 'not-delivered'])
  for (const one of certified) {
    const text = async (id: string) => new Response(readRawPart(one.bytes, id)?.bytes).text()
    const seen = await certificateOf({ ...one, line: { certified: one.head.certified } } as unknown as OpenedMessage, text)
    assert.is(seen?.provider, 'Gestore di prova S.p.A.')
    assert.match(seen?.at ?? '', /^\d{2}\/\d{2}\/2026 \d{2}:\d{2}:\d{2} \(\+0[12]00\)$/)
    const original = seen?.original ? readRawMessage(Buffer.from(await text(seen.original))) : null
    if (one.head.certified === 'message' || one.head.certified === 'delivered') assert.is(original?.head.subject, seen?.subject)
    assert.is(seen?.error !== '', one.head.certified === 'not-delivered')
  }
})

test('a mailbox is filled with less than a second of processor, and its conversations hold together', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'esempio-'))
  const mailboxes = fileMailboxes({ dir, domains: async () => ['prato.example'], boxOf: (email) => PEOPLE.find((one) => one.email === email)?.id ?? null, firstMail: make })
  const before = process.cpuUsage()
  const { store } = await mailboxes.lease({ email: 'elena.bassi@prato.example', secret: null })
  const { user, system } = process.cpuUsage(before)
  assert.ok((user + system) / 1000 < 1000, `${(user + system) / 1000} ms`)
  assert.equal((await store.folders()).map(({ path, total }) => [path, total > 0]), [['INBOX', true], ['Bozze', true], ['Inviata', true], ['Archivio', false], ['Posta indesiderata', true], ['Cestino', true], ['Archivio/2024', true], ['Archivio/2025', true], ['Delibere e atti', true]])
  const [last] = (await store.list({ folder: 'INBOX', from: 0, count: 1, query: { subject: 'Re: Scadenza TARI' } })).lines
  assert.equal(last && (await store.conversationOf(last)).map(({ folder }) => folder), ['INBOX', 'Inviata', 'INBOX', 'Inviata'])
  await rm(dir, { recursive: true, force: true })
})

test.run()
