import { chmodSync, chownSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import type { MailQuery } from '../../../../lib/mail/mailbox/mail-query.ts'
import type { MailStore } from '../../../../lib/mail/mailbox/mail-store.ts'
import type { MessageLine } from '../../../../lib/mail/mailbox/messages.ts'
import type { OpenedMessage } from '../../../../lib/mail/mailbox/opened-message.ts'
import { readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { TORTURE } from '../../../fixtures/mail/torture.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { codeOf, bytesOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'
import { imapSettings } from './imap-settings.ts'
import { makeMaildir } from './make-maildir.ts'

const [ELENA, FRANCO] = ['elena@prato.example', 'franco@prato.example']
const PASSWORD = 'una-di-prova'
/** Milliseconds of our processor, and octets more than before, that a message may take to be read, some of its parts included. */
const TIME = 5000
const MEMORY = 300 * 1024 * 1024
/** Parts that are taken of each, and how much of them. */
const TAKEN = 2
const READ = 512 * 1024
/** What Dovecot itself takes for something else: it tells of an encoding that is none, in quotes, as 7bit. */
const DOVECOT_READS_OTHERWISE = new Set(['base64 in quotes'])

const test = suite('messages that somebody broke, at a real IMAP server')
const servers = [await openDovecot({ [ELENA]: PASSWORD, [FRANCO]: PASSWORD }, true, { further: 'mail_fsync = never\n' }), await openDovecot({ [FRANCO]: PASSWORD }, true, { further: 'imap_fetch_failure = no-after\n' })] as const
const [dovecot] = servers
const boxes = servers.map((server) => imapMailboxes(imapSettings(server)))

function lay(server: typeof dovecot, email: string, at: number, raw: Uint8Array, { said = '', mode = 0o644 } = {}): void {
  const file = join(makeMaildir(server, email), `${1_700_000_000 + at}.M${at}.prova${said}:2,`)
  writeFileSync(file, raw)
  chownSync(file, server.owner.uid, server.owner.gid)
  chmodSync(file, mode)
  utimesSync(file, 1_700_000_000 + at, 1_700_000_000 + at)
}

async function storeOf(email: string, at = 0): Promise<MailStore> {
  const box = await boxes[at]?.lease({ email, secret: { kind: 'password', password: PASSWORD } })
  assert.ok(box)
  return box.store
}

for (const [i, message] of TORTURE.entries()) lay(dovecot, ELENA, i, message.bytes())
const store = await storeOf(ELENA)
const lines = new Map<number, MessageLine>()

test('all of them are in the list, each with a line', async () => {
  for (let from = 0; from < TORTURE.length; from += 100) {
    const page = await store.list({ folder: 'INBOX', from, count: 100 })
    assert.is(page.total, TORTURE.length)
    for (const line of page.lines) lines.set(line.uid, line)
  }
  assert.is(lines.size, TORTURE.length)
  for (const { subject, from, to } of lines.values()) {
    assert.not.match(subject, /[\u0000-\u001f\u007f]/)
    assert.ok(subject.length <= 2000 && from.length <= 50 && to.length <= 50)
  }
})

for (const [i, message] of TORTURE.entries()) {
  test(`${message.name}: it opens or says why, soon and with little memory`, async () => {
    const line = lines.get(i + 1)
    assert.ok(line)
    const [memory, time] = [process.memoryUsage().rss, process.cpuUsage()]
    const opened = await store.open(line)
    for (const { id } of opened.parts.slice(0, TAKEN)) await begin(line, id)
    const spent = process.cpuUsage(time)
    assert.ok((spent.user + spent.system) / 1000 < TIME, `${(spent.user + spent.system) / 1000} ms`)
    assert.ok(process.memoryUsage().rss - memory < MEMORY, `${Math.round((process.memoryUsage().rss - memory) / 1024 / 1024)} MB`)
    assert.ok(isSeen(opened) || opened.damaged || !isSeen(readRawMessage(message.bytes())), 'something is seen of it, or it is said that nothing can be')
    holdsItsBounds(opened)
    const { text } = message.expect ?? {}
    if (text !== undefined && !DOVECOT_READS_OTHERWISE.has(message.name)) assert.is(opened.text?.replace(/\n$/, ''), text)
  })
}

for (const [at, how] of ['which ends the connection over it', 'which answers for the others'].entries()) {
  test(`a file that the server cannot read, ${how}, hides no other message`, async () => {
    const server = servers[at] ?? dovecot
    const raw = (n: number) => sampleMessage({ subject: `Numero ${n}`, text: `testo numero ${n} `.repeat(400), id: `n${n}@prato.example`, references: n === 6 ? ['n1@prato.example'] : [], attachments: [{ filename: '="a.pdf"', type: 'application/pdf', bytes: Buffer.alloc(9000, 'x') }] })
    const [small, large, closed] = [{ said: ',S=100,W=100' }, { said: ',S=90000,W=90000' }, { mode: 0 }]
    for (const [n, how] of [{}, small, {}, large, closed, {}].entries()) lay(server, FRANCO, n + 1, raw(n + 1), how)
    const franco = await storeOf(FRANCO, at)
    const subjects = async (query?: MailQuery) => (await franco.list({ folder: 'INBOX', from: 0, count: 50, query })).lines.map(({ subject }) => subject)
    const listed = await franco.list({ folder: 'INBOX', from: 0, count: 50 })
    assert.equal([listed.total, listed.lines.map(({ uid }) => uid)], [6, [6, 5, 4, 3, 2, 1]])
    // Of the one whose file is larger than its name says, and of the one that is closed, nothing can be read.
    assert.equal(listed.lines.map(({ subject }) => subject), ['Numero 6', '', 'Numero 4', 'Numero 3', '', 'Numero 1'])
    assert.equal(listed.lines.filter(({ attachments }) => attachments).map(({ uid }) => uid), [6, 3, 1])
    assert.equal([await subjects({ text: 'numero 3' }), await subjects({ subject: 'numero 6' })], [['Numero 3'], ['Numero 6']])
    assert.equal([await subjects({ attachments: true }), await subjects({ attachments: true, subject: 'numero 3' }), await subjects({ attachments: true, text: 'mai scritto' })], [['Numero 6', 'Numero 3', 'Numero 1'], ['Numero 3'], []])
    const conversations = await franco.conversations({ folder: 'INBOX', from: 0, count: 50 })
    assert.equal(conversations.lines.map(({ uid }) => uid).filter((uid) => uid !== 1), [6, 5, 4, 3, 2])
    for (const line of listed.lines) {
      const opened = await franco.open(line)
      assert.is(opened.damaged, ![1, 3, 6].includes(line.uid))
      if (line.uid === 3) assert.is((await bytesOf(await franco.part(line, opened.parts[0]?.id ?? ''))).length, 9000)
      if (line.uid === 5) assert.is(await codeOf(franco.source(line).then(bytesOf)), 'mail-server-unreachable')
      if (line.uid === 5 || line.uid === 6) assert.equal((await franco.conversationOf(line)).map(({ uid }) => uid), line.uid === 5 ? [5] : [1, 6])
    }
    assert.equal((await franco.find('INBOX', 'n3@prato.example')).map(({ uid }) => uid), [3])
  })
}

test.after(async () => {
  for (const one of boxes) await one.close()
  for (const server of servers) await server.end()
})

async function begin(line: MessageLine, id: string): Promise<void> {
  let octets = 0
  for await (const piece of (await store.part(line, id)).bytes) {
    octets += piece.length
    if (octets > READ) break
  }
}

function isSeen({ text, html, parts }: Pick<OpenedMessage, 'text' | 'html' | 'parts'>): boolean {
  return Boolean(text?.trim() || html?.trim()) || parts.length > 0
}

function holdsItsBounds({ text, html, parts, headers }: OpenedMessage): void {
  for (const shown of [text, html]) assert.ok((shown?.length ?? 0) <= 2 * 1024 * 1024)
  assert.ok(parts.length <= 1001)
  for (const { id, name, type } of parts) {
    assert.match(id, /^[0-9A-Za-z.]{1,300}$/)
    assert.not.match(name, /[\u0000-\u001f\u007f]/)
    assert.match(type, /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/)
  }
  assert.is(new Set(parts.map(({ id }) => id)).size, parts.length)
  for (const [name, value] of headers) assert.not.match(name + value, /[\u0000-\u001f\u007f]/)
}

test.run()
