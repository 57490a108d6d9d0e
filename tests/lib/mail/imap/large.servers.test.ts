import { chownSync, linkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import type { MessageLine } from '../../../../lib/mail/mailbox/messages.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { sampleMessage } from '../mailbox/sample-message.ts'
import { imapSettings } from './imap-settings.ts'
import { makeMaildir } from './make-maildir.ts'

const ELENA = 'elena@prato.example'
const MESSAGES = 100_000
/** Messages there are many of; each is a file with thousands of names, which is made a hundred times faster than as many files. */
const KINDS = 20
/** Where the three lie that somebody else wrote, counted from the oldest. */
const PLANTED = [1, 50_000, 100_000]

const test = suite('a mailbox of a hundred thousand messages, at a real IMAP server')
const dovecot = await openDovecot({ [ELENA]: 'una-di-prova' }, true, { further: 'mail_fsync = never\n' })
fill()
const mailboxes = imapMailboxes(imapSettings(dovecot))
const { store, release } = await mailboxes.lease({ email: ELENA, secret: { kind: 'password', password: 'una-di-prova' } })
const page = (from: number) => store.list({ folder: 'INBOX', from, count: 50 })
const INBOX = { folder: 'INBOX', validity: '' }

function fill(): void {
  const dir = makeMaildir(dovecot, ELENA)
  const name = (n: number, raw: Buffer) => join(dir, `${1_600_000_000 + n}.M${n}.prova,S=${raw.length},W=${raw.length}:2,${n % 4 === 0 ? '' : 'S'}`)
  const put = (n: number, raw: Buffer) => {
    writeFileSync(name(n, raw), raw)
    chownSync(name(n, raw), dovecot.owner.uid, dovecot.owner.gid)
    utimesSync(name(n, raw), 1_600_000_000 + n, 1_600_000_000 + n)
    return name(n, raw)
  }
  for (const [i, n] of PLANTED.entries()) put(n, sampleMessage({ from: 'Nora Rosi <nora@altrove.example>', subject: `Piantata ${i}`, id: `piantata${i}@altrove.example` }))
  const kinds = Array.from({ length: KINDS }, (_, kind) => {
    const raw = sampleMessage({ subject: `Del genere ${kind}`, id: `genere${kind}@prato.example` })
    return { raw, file: put(kind + 2, raw) }
  })
  for (let n = KINDS + 2; n <= MESSAGES; n++) {
    const { raw, file } = kinds[(n - 2) % KINDS] ?? { raw: Buffer.alloc(0), file: '' }
    if (!PLANTED.includes(n)) linkSync(file, name(n, raw))
  }
}

function places(lines: readonly MessageLine[]): readonly number[] {
  return lines.map(({ uid }) => uid)
}

function down(from: number, count = 50): readonly number[] {
  return Array.from({ length: count }, (_, i) => from - i)
}

test('they are counted, and those nobody read among them', async () => {
  const [inbox] = await store.folders()
  assert.equal([inbox?.total, inbox?.unread], [MESSAGES, MESSAGES / 4])
  Object.assign(INBOX, { validity: inbox?.validity })
})

test('the newest come first, and a page in the middle and the oldest page are there as well', async () => {
  for (const from of [0, 49_975, MESSAGES - 50]) {
    const { total, lines } = await page(from)
    assert.equal([total, places(lines)], [MESSAGES, down(MESSAGES - from)])
  }
  assert.is((await page(0)).lines[0]?.subject, 'Piantata 2')
  assert.is((await page(50_000)).lines[0]?.subject, 'Piantata 1')
  assert.is((await page(MESSAGES - 1)).lines[0]?.subject, 'Piantata 0')
  assert.equal((await page(MESSAGES)).lines, [])
})

test('the newest two thousand are put together by what they refer to, and each older one is there by itself', async () => {
  const { total, lines } = await store.conversations({ folder: 'INBOX', from: 0, count: 50 })
  assert.is(total, 98_000 + KINDS + 1)
  assert.equal(lines.slice(0, 2).map(({ subject, messages }) => [subject, messages.length]), [['Piantata 2', 1], ['Del genere 17', 100]])
  assert.equal(places(lines.slice(KINDS + 1)), down(98_000, 29))
  const oldest = await store.conversations({ folder: 'INBOX', from: total - 1, count: 50 })
  assert.equal(places(oldest.lines), [1])
})

test('the oldest opens', async () => {
  const opened = await store.open({ ...INBOX, uid: 1 })
  assert.equal([opened.line.subject, opened.text?.trim(), opened.damaged], ['Piantata 0', 'Ciao.', false])
})

test('a search by sender finds those three and no other, newest first', async () => {
  const { total, lines } = await store.list({ folder: 'INBOX', from: 0, count: 50, query: { from: 'nora@altrove' } })
  assert.equal([total, places(lines)], [3, [100_000, 50_000, 1]])
})

test('a thousand of them are marked and moved at once, and no other', async () => {
  const some = { ...INBOX, uids: Array.from({ length: 1000 }, (_, i) => 10 + i * 97) }
  await store.flag(some, { add: ['\\Flagged'] })
  const moved = await store.move(some, 'Archivio')
  assert.is(moved.uids.length, 1000)
  const archive = await store.list({ folder: 'Archivio', from: 0, count: 200 })
  assert.equal([archive.total, archive.lines.every(({ flagged }) => flagged)], [1000, true])
  assert.is((await page(0)).total, MESSAGES - 1000)
  assert.is((await store.list({ folder: 'INBOX', from: 0, count: 1, query: { flagged: true } })).total, 0)
})

test.after(async () => {
  release()
  await mailboxes.close()
  await dovecot.end()
})

test.run()
