import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, open as openFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBox } from '../../../../lib/mail/files/box/open-box.ts'
import { fileStore } from '../../../../lib/mail/files/file-store.ts'
import { fileOctets } from '../../../../lib/mail/files/folder/file-octets.ts'
import { folderDir } from '../../../../lib/mail/files/folder/folder-dir.ts'
import { isFolderName, nameWritten, writtenName } from '../../../../lib/mail/files/folder/folder-name.ts'
import { indexFile } from '../../../../lib/mail/files/folder/index-file.ts'
import { maildirSender } from '../../../../lib/mail/maildir/maildir-sender.ts'
import type { MailStore } from '../../../../lib/mail/mailbox/mail-store.ts'
import { readOctets, readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { partOfOctets, readRawPart } from '../../../../lib/mail/mime/read-raw-part.ts'
import { TORTURE } from '../../../fixtures/mail/torture.ts'
import { bytesOf, codeOf, putBytes, setOf } from '../mailbox/contract.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'

const INBOX = 'INBOX'
const AT = Date.UTC(2026, 10, 1, 9)
const test = suite<{ dir: string; maildir: string; store: MailStore }>('a mailbox on the disk')

test.before.each(async (context) => {
  context.dir = await mkdtemp(join(tmpdir(), 'casella-'))
  context.maildir = join(context.dir, 'marta', 'Maildir')
  context.store = await opened(context.maildir)
})
test.after.each(({ dir }) => rm(dir, { recursive: true, force: true }))

async function opened(maildir: string, limit = 1024 ** 3): Promise<MailStore> {
  return fileStore(await openBox(maildir, limit, Date.now))
}
const subjects = async (store: MailStore, folder = INBOX) => (await store.list({ folder, from: 0, count: 200 })).lines.map(({ subject }) => subject)
const message = (subject: string, id = subject) => sampleMessage({ subject, id: `${id}@prato.example` })

test('a letter the portal sends lies in the inbox, unread, and stays the same one when it is read', async ({ dir, store }) => {
  const sender = maildirSender(dir, { name: 'Redazione', email: 'redazione@portale.example', host: 'portale.example' })
  const letter = { id: 'n1', to: { box: 'marta', name: 'Marta', email: 'marta@prato.example' }, subject: 'Da correggere', text: 'Ciao', html: '<p>Ciao</p>', list: 'proposte' as const, thread: 'n1', at: AT }
  await sender.send(letter)
  const [line] = (await store.list({ folder: INBOX, from: 0, count: 9 })).lines
  assert.equal([line?.subject, line?.unread, line?.at], ['Da correggere', true, AT])
  if (!line) return
  await store.flag(setOf(line), { add: ['\\Seen'] })
  await sender.send(letter)
  const after = await store.list({ folder: INBOX, from: 0, count: 9 })
  assert.equal(after.lines.map(({ uid, unread }) => [uid, unread]), [[line.uid, false]], 'sent again after a crash it is still one')
  assert.is((await store.open(line)).text?.trim(), 'Ciao')
})

test('numbers and their meaning last: who opens the mailbox again finds them', async ({ maildir, store }) => {
  const [one, two] = [await putBytes(store, INBOX, message('Uno'), [], AT), await putBytes(store, INBOX, message('Due'), [], AT + 1000)]
  await store.erase(setOf(two))
  const again = await opened(maildir)
  assert.is((await again.open(one)).line.subject, 'Uno')
  const three = await putBytes(again, INBOX, message('Tre'), [], AT + 2000)
  assert.is(three.validity, one.validity)
  assert.ok(three.uid > two.uid, 'the number of a message that went is never given again')
})

test('a crash in the middle of a message leaves no half of it', async ({ maildir, store }) => {
  async function* half() {
    yield message('Mai intera').subarray(0, 50)
    throw new Error('the line was cut')
  }
  await putBytes(store, INBOX, message('Intera'), [], AT)
  assert.match((await codeOf(store.append(INBOX, { size: 500, bytes: half(), flags: [], at: AT }))) ?? '', 'the line was cut')
  // What a process that was killed leaves behind: half a message below «tmp», half an index beside the index.
  await writeFile(join(maildir, 'tmp', '1.x.redazione'), 'Subject: Mezz')
  await writeFile(`${indexFile(maildir)}.0123`, '{"version":1,"mess')
  assert.equal(await subjects(await opened(maildir)), ['Intera'])
  assert.equal(await readdir(join(maildir, 'tmp')), ['1.x.redazione'], 'somebody may still be writing it')
  await utimes(join(maildir, 'tmp', '1.x.redazione'), new Date(0), new Date(0))
  await mkdir(join(maildir, 'making-0123', 'cur'), { recursive: true })
  await opened(maildir)
  assert.equal([await readdir(join(maildir, 'tmp')), (await readdir(maildir)).filter((name) => /making|\.0123/.test(name))], [[], []])
})

test('what others put beside the messages is no message and no folder', async ({ maildir, store }) => {
  await putBytes(store, INBOX, message('Sola'), [], AT)
  await mkdir(join(maildir, 'cur', 'cartella'))
  await mkdir(join(maildir, '.altro'))
  await mkdir(join(maildir, '.Nome%2F'), { recursive: true })
  await writeFile(join(maildir, '.DS_Store'), 'x')
  const index = await readFile(indexFile(maildir), 'utf8')
  assert.equal(await subjects(store), ['Sola'])
  assert.is((await store.folders()).length, 6)
  assert.is(await readFile(indexFile(maildir), 'utf8'), index)
})

test('a message that is shorter or longer than it says is not taken', async ({ store }) => {
  const raw = message('Corta')
  const bytes = async function* () {
    yield raw
  }
  for (const size of [raw.length - 1, raw.length + 1]) assert.is(await codeOf(store.append(INBOX, { size, bytes: bytes(), flags: [], at: AT })), 'mail-server-unreachable')
  assert.equal(await subjects(store), [])
})

test('a crash between a message and the index loses neither: it gets its number when somebody looks', async ({ maildir, store }) => {
  await putBytes(store, INBOX, message('Prima'), [], AT)
  const before = await readFile(indexFile(maildir))
  const second = await putBytes(store, INBOX, message('Seconda'), ['\\Seen'], AT + 1000)
  await writeFile(indexFile(maildir), before)
  const again = await opened(maildir)
  const lines = (await again.list({ folder: INBOX, from: 0, count: 9 })).lines
  assert.equal(lines.map(({ subject, unread, uid }) => [subject, unread, uid]), [['Seconda', false, second.uid], ['Prima', true, 1]])
})

test('an index that is missing, torn or made up is made anew from the messages, and no number of before means one of now', async ({ maildir, store }) => {
  const ref = await putBytes(store, INBOX, message('Resta'), ['\\Flagged'], AT)
  const whole = await readFile(indexFile(maildir), 'utf8')
  const broken = [null, '', whole.slice(0, whole.length / 2), '[]', '{"version":2}', whole.replace(/"file":"[^"]*"/, '"file":"../../../../etc/passwd"'), whole.replace('"uid":1', '"uid":-1'), whole.replace(/"subject":"[^"]*"/, '"subject":7')]
  for (const text of broken) {
    await (text === null ? rm(indexFile(maildir)) : writeFile(indexFile(maildir), text))
    const again = await opened(maildir)
    const [line] = (await again.list({ folder: INBOX, from: 0, count: 9 })).lines
    assert.equal([line?.subject, line?.flagged, line?.at], ['Resta', true, Date.UTC(2026, 10, 2, 9)], String(text).slice(0, 40))
    assert.is.not(line?.validity, ref.validity)
    assert.is(await codeOf(again.open(ref)), 'mail-folder-changed')
  }
})

test('mail that another program puts there is numbered in the order it came; what is no message is let alone', async ({ maildir, store }) => {
  await writeFile(join(maildir, 'new', '1796022002.b.altro'), message('Terza'))
  await writeFile(join(maildir, 'new', '1796022001.a.altro'), message('Seconda'))
  await writeFile(join(maildir, 'cur', '1796022000.c.altro:2,FSz'), message('Prima'))
  await writeFile(join(maildir, 'new', '.nascosto'), 'x')
  const { lines } = await store.list({ folder: INBOX, from: 0, count: 9 })
  assert.equal(lines.map(({ subject, uid, unread, flagged }) => [subject, uid, unread, flagged]), [['Terza', 3, true, false], ['Seconda', 2, true, false], ['Prima', 1, false, true]])
  await store.flag({ folder: INBOX, validity: lines[0]?.validity ?? '', uids: [1] }, { remove: ['\\Seen'] })
  assert.ok((await readdir(join(maildir, 'cur'))).some((file) => file.endsWith(',Fz')), 'letters of others stay')
})

test('no path is ever made of a name: whatever it is, it lies within the mailbox or is refused', async ({ maildir, store }) => {
  const hostile = ['..', '../..', '/etc', 'a/../../b', '.', '', '\0', 'x\0y', 'INBOX/..', 'cur', 'new', 'tmp', '%2e%2e', '~', 'C:\\x', 'CON', 'é'.normalize('NFD'), 'x'.repeat(5000), '\ud800', Array(50).fill('a').join('/')]
  for (const name of hostile) {
    assert.ok(['mail-folder-gone', 'nothing refused'].includes((await codeOf(store.list({ folder: name, from: 0, count: 1 }))) ?? ''), JSON.stringify(name))
    await codeOf(store.createFolder(name, null))
    await codeOf(store.createFolder('Sotto', name))
    await codeOf(store.renameFolder(name, 'Altro', null))
    await codeOf(store.removeFolder(name))
  }
  assert.equal((await readdir(join(maildir, '..'))).sort(), ['Maildir'])
  assert.equal((await readdir(join(maildir, '..', '..'))).sort(), ['marta'])
  assert.equal((await readdir(maildir)).filter((name) => name.startsWith('making-') || name.startsWith('removing-')), [])
})

test('a folder’s name comes back from the disk as it was, for every name a folder may have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      fc.pre(isFolderName(name))
      const written = writtenName(name)
      assert.match(written, /^(?:[A-Za-z0-9 _-]|%[0-9a-f]{2})+$/)
      assert.is(nameWritten(written), name)
      assert.is(folderDir('/m', name), join('/m', `.${written}`))
    }),
  )
})

test('two processes on one mailbox lose nothing, and give no number twice', async ({ maildir, store }) => {
  const program = `
    const { openBox } = await import(${JSON.stringify(new URL('../../../../lib/mail/files/box/open-box.ts', import.meta.url).href)})
    const { fileStore } = await import(${JSON.stringify(new URL('../../../../lib/mail/files/file-store.ts', import.meta.url).href)})
    const store = fileStore(await openBox(process.argv[1], 1e9, Date.now))
    const raw = Buffer.from('Subject: Altro\\r\\n\\r\\nciao\\r\\n')
    for (let i = 0; i < 15; i++) await store.append('INBOX', { size: raw.length, bytes: (async function* () { yield raw })(), flags: [], at: ${AT} + i })`
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, maildir], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => other.on('exit', resolve))
  const refs = []
  for (let i = 0; other.exitCode === null && i < 400; i++) refs.push(await putBytes(store, INBOX, message(`Nostra ${i}`, String(i)), [], AT + i))
  assert.is(await ended, 0)
  const { total, lines } = await store.list({ folder: INBOX, from: 0, count: 500 })
  assert.is(total, refs.length + 15)
  assert.is(new Set(lines.map(({ uid }) => uid)).size, total)
  assert.equal(lines.filter(({ subject }) => subject.startsWith('Nostra')).length, refs.length)
})

test('many at once on one mailbox lose nothing', async ({ maildir, store }) => {
  const to = await store.createFolder('Archivio 2', null)
  const refs = await Promise.all(Array.from({ length: 30 }, (_, i) => putBytes(store, INBOX, message(`N. ${i}`, String(i)), [], AT + i)))
  assert.is(new Set(refs.map(({ uid }) => uid)).size, 30)
  const other = await opened(maildir)
  await Promise.all(refs.map((ref, i) => (i % 3 === 0 ? other.move(setOf(ref), to) : i % 3 === 1 ? store.flag(setOf(ref), { add: ['\\Seen'] }) : other.erase(setOf(ref)))))
  const [inbox, moved] = [await store.list({ folder: INBOX, from: 0, count: 99 }), await store.list({ folder: to, from: 0, count: 99 })]
  assert.equal([inbox.total, inbox.lines.every(({ unread }) => !unread), moved.total], [10, true, 10])
})

test('a mailbox that is full takes nothing more, and loses nothing', async ({ dir }) => {
  const store = await opened(join(dir, 'piccola', 'Maildir'), 2000)
  const ref = await putBytes(store, INBOX, message('Ci sta'), [], AT)
  const big = sampleMessage({ text: 'x'.repeat(2000) })
  assert.is(await codeOf(putBytes(store, INBOX, big, [], AT)), 'mailbox-full')
  const { size } = (await store.open(ref)).line
  for (let used = size; used + size <= 2000; used += size) await store.copy(setOf(ref), 'Archivio')
  assert.is(await codeOf(store.copy(setOf(ref), 'Archivio')), 'mailbox-full')
  const quota = await store.quota()
  assert.ok(quota && quota.used <= 2000 && quota.used > 2000 - size)
  await store.erase(setOf(ref))
  await putBytes(store, INBOX, message('Di nuovo'), [], AT)
})

test('a message beyond what any server takes is refused before it is read', async ({ store }) => {
  async function* never(): AsyncGenerator<Uint8Array> {
    yield assert.unreachable('it was read') as never
  }
  assert.is(await codeOf(store.append(INBOX, { size: 60 * 1024 * 1024, bytes: never(), flags: [], at: AT })), 'mail-too-large')
})

test('a message reads the same from the disk as it does in memory, wherever the pieces that are read of it end', async ({ dir }) => {
  const file = join(dir, 'intera.eml')
  const nested = sampleMessage({ subject: 'Dentro', attachments: [{ filename: '="b.bin"', type: 'application/octet-stream', bytes: Buffer.from('dentro') }] })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 2), async (shift, windows) => {
      const filling = 'parola '.repeat((windows * 512 * 1024 + shift) / 7 / 1.368)
      const raw = sampleMessage({ text: filling, attachments: [{ filename: '="a.bin"', type: 'application/octet-stream', bytes: Buffer.from('x'.repeat(5000 + shift)) }, { filename: '="postacert.eml"', type: 'message/rfc822', bytes: nested }] })
      await writeFile(file, raw)
      const handle = await openFile(file)
      const [onDisk, inMemory] = [readOctets(fileOctets(handle.fd)), readRawMessage(raw)]
      assert.equal(onDisk, inMemory)
      for (const { id } of inMemory.parts) {
        const [one, other] = [partOfOctets(fileOctets(handle.fd), id, () => undefined), readRawPart(raw, id)]
        assert.ok(one && other && (await bytesOf(one)).equals(await bytesOf(other)))
      }
      await handle.close()
    }),
    { numRuns: 8 },
  )
})

test('what somebody broke reads the same from the disk as it does in memory', async ({ dir }) => {
  const file = join(dir, 'rotta.eml')
  for (const { name, bytes } of TORTURE) {
    const raw = bytes()
    if (raw.length > 50_000) continue
    await writeFile(file, raw)
    const handle = await openFile(file)
    assert.equal(readOctets(fileOctets(handle.fd)), readRawMessage(raw), name)
    await handle.close()
  }
})

test('5,000 messages that came by themselves are listed soon, and at once when they were listed before', async ({ dir }) => {
  const maildir = join(dir, 'grande', 'Maildir')
  await mkdir(join(maildir, 'cur'), { recursive: true })
  const numbers = Array.from({ length: 5000 }, (_, i) => i)
  for (let at = 0; at < numbers.length; at += 250) await Promise.all(numbers.slice(at, at + 250).map((i) => writeFile(join(maildir, 'cur', `${1796022000 + i}.${i}.x:2,S`), message(`N. ${i}`, String(i)))))
  const store = await opened(maildir)
  const first = await processorTime(async () => assert.is((await store.list({ folder: INBOX, from: 0, count: 50 })).total, 5000))
  const next = await processorTime(async () => assert.equal((await store.list({ folder: INBOX, from: 100, count: 1 })).lines.map(({ subject }) => subject), ['N. 4899']))
  const found = await processorTime(async () => assert.is((await store.list({ folder: INBOX, from: 0, count: 1, query: { subject: 'n. 499' } })).total, 11))
  assert.ok(first < 6000 && next < 400 && found < 600, `${first}, ${next} and ${found} ms of processor`)
})

test('«citta» finds «Città», in the text as well', async ({ store }) => {
  await putBytes(store, INBOX, sampleMessage({ subject: 'Città', text: 'Perché no?' }), [], AT)
  await putBytes(store, INBOX, Buffer.from('Subject: HTML\r\nContent-Type: text/html\r\n\r\n<p>Universit&agrave; di <b>Pr</b>ato</p>'), [], AT)
  for (const [field, words, count] of [['subject', 'citta', 1], ['text', 'perche no', 1], ['text', 'universita di prato', 1], ['text', 'altrove', 0]] as const) {
    assert.is((await store.list({ folder: INBOX, from: 0, count: 9, query: { [field]: words } })).total, count, words)
  }
})

async function processorTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / 1000)
}

test.run()
