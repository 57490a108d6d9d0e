import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailFlag, MailStore } from '../../../../lib/mail/mailbox/mail-store.ts'
import type { MailQuery } from '../../../../lib/mail/mailbox/mail-query.ts'
import type { MessageRef, MessageSet } from '../../../../lib/mail/mailbox/messages.ts'
import type { PartContent } from '../../../../lib/mail/mailbox/opened-message.ts'
import { sampleMessage, type Sample } from './sample-message.ts'

/** A mailbox nobody wrote to yet, for one run of the contract. */
export interface MailboxGround {
  /** Each time another window on the same mailbox. */
  readonly openStore: () => Promise<MailStore>
  readonly end: () => Promise<void>
}

const DAY = 86_400_000
const NOVEMBER = Date.UTC(2026, 10, 1, 9)
const MEGABYTE = 1_048_576

/** What every mailbox does, wherever it lies: each adapter of `MailStore` runs the same tests. */
export function mailStoreContract(name: string, begin: () => Promise<MailboxGround>): void {
  const test = suite(name)
  let ground: MailboxGround
  let store: MailStore

  test.before(async () => {
    ground = await begin()
    store = await ground.openStore()
  })
  test.after(() => ground.end())

  const put = (folder: string, sample: Sample, flags: readonly MailFlag[] = [], through = store) => putBytes(through, folder, sampleMessage(sample), flags, sample.at ?? NOVEMBER)
  const linesOf = async (folder: string, query?: MailQuery, through = store) => (await through.list({ folder, from: 0, count: 50, query })).lines
  const subjects = async (folder: string, query?: MailQuery) => (await linesOf(folder, query)).map((line) => line.subject)
  const lineOf = async (ref: MessageRef, through = store) => (await linesOf(ref.folder, undefined, through)).find((line) => line.uid === ref.uid)
  const folderOf = async (path: string, through = store) => (await through.folders()).find((folder) => folder.path === path)

  test('a new mailbox has the folders people look for, the inbox first, with nothing in them', async () => {
    const folders = await store.folders()
    assert.is(folders[0]?.role, 'inbox')
    assert.equal(folders.map((folder) => folder.role).sort(), ['archive', 'drafts', 'inbox', 'junk', 'sent', 'trash'])
    for (const folder of folders) {
      assert.equal({ ...folder, path: '', name: '', role: null, validity: '' }, { path: '', name: '', role: null, parent: null, subscribed: true, selectable: true, total: 0, unread: 0, validity: '' })
      assert.ok(folder.name !== '' && folder.validity !== '')
    }
  })

  test('a folder has the name a person gives it, with accents and spaces, and lies where it was put', async () => {
    const above = await store.createFolder('Società & Però – 2026', null)
    const below = await store.createFolder('È già “urgente”', above)
    assert.equal(await folderOf(above).then((folder) => [folder?.name, folder?.parent, folder?.subscribed]), ['Società & Però – 2026', null, true])
    assert.equal(await folderOf(below).then((folder) => [folder?.name, folder?.parent]), ['È già “urgente”', above])
    const ref = await put(below, { subject: 'Dentro' })
    const renamed = await store.renameFolder(above, 'Città', null)
    const inside = (await store.folders()).find((folder) => folder.parent === renamed)
    assert.is(inside?.name, 'È già “urgente”')
    assert.equal(await subjects(inside?.path ?? ''), ['Dentro'])
    assert.is(await folderOf(above), undefined)
    assert.is(await codeOf(store.list({ folder: ref.folder, from: 0, count: 1 })), 'mail-folder-gone')
    const moved = await store.renameFolder(inside?.path ?? '', 'Fuori', null)
    assert.is((await folderOf(moved))?.parent, null)
    assert.equal(await subjects(moved), ['Dentro'])
    await store.removeFolder(renamed)
    assert.is(await folderOf(renamed), undefined)
  })

  test('a folder that is not followed any more is still there', async () => {
    const path = await store.createFolder('Seguita', null)
    await store.subscribe(path, false)
    assert.is((await folderOf(path))?.subscribed, false)
    await store.subscribe(path, true)
    assert.is((await folderOf(path))?.subscribed, true)
  })

  test('a name that is taken or that no folder can have is refused, and nothing is made', async () => {
    await store.createFolder('Presa', null)
    const before = (await store.folders()).length
    for (const wanted of ['Presa', '', ' ', 'a/b', 'tutto*', '100%', 'riga\r\nnuova', 'zero\0', '..', '.nascosta', 'à'.repeat(300)]) {
      assert.is(await codeOf(store.createFolder(wanted, null)), 'mail-folder-name', JSON.stringify(wanted))
    }
    const other = await store.createFolder('Altra', null)
    assert.is(await codeOf(store.renameFolder(other, 'Presa', null)), 'mail-folder-name')
    assert.is(await codeOf(store.renameFolder(other, 'a/b', null)), 'mail-folder-name')
    assert.is((await store.folders()).length, before + 1)
  })

  test('a folder that holds something is not removed', async () => {
    const path = await store.createFolder('Piena', null)
    const ref = await put(path, { subject: 'Resta' })
    assert.is(await codeOf(store.removeFolder(path)), 'mail-folder-not-empty')
    await store.erase(setOf(ref))
    const below = await store.createFolder('Sotto', path)
    assert.is(await codeOf(store.removeFolder(path)), 'mail-folder-not-empty')
    await store.removeFolder(below)
    await store.removeFolder(path)
    assert.is(await folderOf(path), undefined)
  })

  test('a folder that is not there is said to be gone, whatever is asked of it', async () => {
    const inbox = await inboxOf(store)
    const ref = await put(inbox, { subject: 'Qui' })
    const nowhere = 'Mai esistita'
    for (const asked of [
      () => store.list({ folder: nowhere, from: 0, count: 10 }),
      () => store.conversations({ folder: nowhere, from: 0, count: 10 }),
      () => store.open({ ...ref, folder: nowhere }),
      () => store.source({ ...ref, folder: nowhere }),
      () => store.flag({ ...setOf(ref), folder: nowhere }, { add: ['\\Seen'] }),
      () => store.move(setOf(ref), nowhere),
      () => store.copy(setOf(ref), nowhere),
      () => store.removeFolder(nowhere),
      () => store.renameFolder(nowhere, 'Nuova', null),
      () => put(nowhere, {}),
    ]) {
      assert.is(await codeOf(asked()), 'mail-folder-gone', String(asked))
    }
    assert.equal(await subjects(inbox), ['Qui'])
    await store.erase(setOf(ref))
  })

  test('a list is newest first, a page at a time, and says how many there are', async () => {
    const folder = await store.createFolder('Pagine', null)
    for (let day = 0; day < 7; day++) await put(folder, { subject: `Giorno ${day}`, at: NOVEMBER + day * DAY, id: `g${day}@prato.example` }, day % 2 === 0 ? ['\\Seen'] : [])
    const first = await store.list({ folder, from: 0, count: 3 })
    assert.is(first.total, 7)
    assert.equal(first.lines.map((line) => line.subject), ['Giorno 6', 'Giorno 5', 'Giorno 4'])
    const last = await store.list({ folder, from: 6, count: 3 })
    assert.equal(last.lines.map((line) => [line.subject, line.at, line.validity]), [['Giorno 0', NOVEMBER, first.validity]])
    assert.equal((await store.list({ folder, from: 7, count: 3 })).lines, [])
    assert.equal(await folderOf(folder).then((one) => [one?.total, one?.unread, one?.validity]), [7, 3, first.validity])
  })

  test('a line says who wrote to whom about what, and what became of it', async () => {
    const folder = await store.createFolder('Righe', null)
    const raw = sampleMessage({ from: 'Università di Prato <info@prato.example>', to: 'Élena Bassi <elena@prato.example>, altro@prato.example', subject: 'Però: perché così?', id: 'riga@prato.example', at: NOVEMBER })
    const ref = await putBytes(store, folder, raw, ['\\Seen', '\\Flagged', '\\Answered', '$Forwarded', '\\Draft'], NOVEMBER)
    const [line] = await linesOf(folder)
    assert.equal(line, {
      ...ref,
      from: [{ name: 'Università di Prato', email: 'info@prato.example' }],
      to: [{ name: 'Élena Bassi', email: 'elena@prato.example' }, { name: '', email: 'altro@prato.example' }],
      subject: 'Però: perché così?',
      at: NOVEMBER,
      size: raw.length,
      unread: false,
      flagged: true,
      answered: true,
      forwarded: true,
      draft: true,
      attachments: false,
      certified: null,
      messageId: 'riga@prato.example',
    })
  })

  test('a message without subject, sender or date has a line all the same, dated by when it came', async () => {
    const folder = await store.createFolder('Nuda', null)
    await putBytes(store, folder, Buffer.from('X-Niente: di niente\r\n\r\nciao\r\n'), [], NOVEMBER)
    const [line] = await linesOf(folder)
    assert.equal([line?.from, line?.to, line?.subject, line?.messageId, line?.at], [[], [], '', '', NOVEMBER])
  })

  test('certified mail and messages with attachments are told in the list', async () => {
    const folder = await store.createFolder('Certificata', null)
    await put(folder, { subject: 'Consegna', headers: ['X-Ricevuta: avvenuta-consegna'], at: NOVEMBER })
    await put(folder, { subject: 'Busta', headers: ['X-Trasporto: posta-certificata'], attachments: [{ filename: '="postacert.eml"', type: 'message/rfc822', bytes: sampleMessage({}) }], at: NOVEMBER + 1000 })
    assert.equal((await linesOf(folder)).map((line) => [line.certified, line.attachments]), [['message', true], ['delivered', false]])
  })

  test('what is said of a message is seen from another window, and can be taken back', async () => {
    const folder = await store.createFolder('Segnata', null)
    const ref = await put(folder, {})
    const other = await ground.openStore()
    await store.flag(setOf(ref), { add: ['\\Seen', '\\Flagged', '$Forwarded', '$MDNSent'] })
    assert.equal(pick(await lineOf(ref, other)), { unread: false, flagged: true, answered: false, forwarded: true })
    await other.flag(setOf(ref), { remove: ['\\Seen', '\\Flagged'], add: ['\\Answered'] })
    assert.equal(pick(await lineOf(ref)), { unread: true, flagged: false, answered: true, forwarded: true })
    await store.flag({ ...setOf(ref), uids: [ref.uid + 1000] }, { add: ['\\Seen'] })
  })

  test('a message that is moved is the same one, and comes back', async () => {
    const folder = await store.createFolder('Partenza', null)
    const to = await store.createFolder('Arrivo è qui', null)
    const raw = sampleMessage({ subject: 'Viaggia', text: 'à'.repeat(500) })
    const [one, two] = [await putBytes(store, folder, raw, ['\\Seen', '\\Flagged'], NOVEMBER), await put(folder, { subject: 'Anche', at: NOVEMBER + DAY })]
    const moved = await store.move({ folder, validity: one.validity, uids: [two.uid, one.uid, two.uid + 1000] }, to)
    assert.equal([moved.folder, moved.uids.length], [to, 2])
    assert.equal(await linesOf(folder), [])
    assert.equal(await Promise.all(moved.uids.map(async (uid) => (await store.open({ folder: to, validity: moved.validity, uid })).line.subject)), ['Anche', 'Viaggia'])
    const back = await store.move(moved, folder)
    assert.equal(await linesOf(to), [])
    const first = back.uids[1] ?? 0
    assert.equal(await bytesOf(await store.source({ folder, validity: back.validity, uid: first })), raw)
    assert.equal(pick(await lineOf({ folder, validity: back.validity, uid: first })), { unread: false, flagged: true, answered: false, forwarded: false })
    assert.equal((await linesOf(folder)).map((line) => line.subject), ['Anche', 'Viaggia'])
  })

  test('a copy leaves the first where it was, and what is erased is gone for ever', async () => {
    const folder = await store.createFolder('Originale', null)
    const to = await store.createFolder('Copia', null)
    const [one, two] = [await put(folder, { subject: 'Uno' }), await put(folder, { subject: 'Due', at: NOVEMBER + DAY })]
    const copied = await store.copy(setOf(one), to)
    assert.equal([await subjects(folder), await subjects(to), copied.uids.length], [['Due', 'Uno'], ['Uno'], 1])
    await store.erase(setOf(two))
    assert.equal(await subjects(folder), ['Uno'])
    for (const asked of [store.open(two), store.source(two), store.part(two, '1')]) assert.is(await codeOf(asked), 'mail-message-gone')
    assert.equal((await store.move(setOf(two), to)).uids, [])
  })

  test('when a folder was made anew, no number of before means a message of now', async () => {
    const folder = await store.createFolder('Rifatta', null)
    const before = await put(folder, { subject: 'Prima' })
    const other = await ground.openStore()
    await other.erase(setOf(before))
    await other.removeFolder(folder)
    await other.createFolder('Rifatta', null)
    const after = await put(folder, { subject: 'Dopo' }, [], other)
    assert.is.not(after.validity, before.validity)
    const trash = (await store.folders()).find(({ role }) => role === 'trash')?.path ?? ''
    for (const asked of [
      () => store.open(before),
      () => store.source(before),
      () => store.part(before, '1'),
      () => store.flag(setOf(before), { add: ['\\Seen'] }),
      () => store.move(setOf(before), trash),
      () => store.copy(setOf(before), trash),
      () => store.erase(setOf(before)),
      () => store.conversationOf(before),
    ]) {
      assert.is(await codeOf(asked()), 'mail-folder-changed', String(asked))
    }
    assert.equal((await linesOf(folder)).map((line) => [line.subject, line.unread]), [['Dopo', true]])
  })

  test('a message opens with all it says, its text, and each part by itself', async () => {
    const folder = await store.createFolder('Aperta', null)
    const picture = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7) % 256))
    const nested = sampleMessage({ subject: 'La prima, intera', text: 'originale', attachments: [{ filename: '="a.txt"', type: 'text/plain', bytes: Buffer.from('allegato') }] })
    const ref = await put(folder, {
      cc: 'Franco Tesi <franco@prato.example>',
      references: ['primo@prato.example', 'secondo@prato.example'],
      headers: ['Reply-To: ufficio@prato.example', 'X-Lungo: una riga\r\n che va a capo'],
      text: 'Città, perché no?\n€ 10',
      attachments: [
        { filename: '*=utf-8\'\'Citt%C3%A0%20n.1.png', type: 'image/png', bytes: picture },
        { filename: '="postacert.eml"', type: 'message/rfc822', bytes: nested },
      ],
    })
    const opened = await store.open(ref)
    assert.is(opened.text?.replace(/\r\n/g, '\n').trimEnd(), 'Città, perché no?\n€ 10')
    assert.equal([opened.html, opened.cut, opened.damaged], [null, false, false])
    assert.equal(opened.cc, [{ name: 'Franco Tesi', email: 'franco@prato.example' }])
    assert.equal(opened.replyTo, [{ name: '', email: 'ufficio@prato.example' }])
    assert.equal([opened.references, opened.inReplyTo], [['primo@prato.example', 'secondo@prato.example'], 'secondo@prato.example'])
    assert.equal(opened.headers.find(([field]) => field === 'x-lungo'), ['x-lungo', 'una riga che va a capo'])
    assert.equal(opened.parts.map(({ name, type, inline }) => [name, type, inline]), [['Città n.1.png', 'image/png', false], ['postacert.eml', 'message/rfc822', false]])
    assert.is(opened.line.unread, true, 'opening a message does not mark it')
    const [first, second] = opened.parts
    assert.ok(Math.abs((first?.size ?? 0) - picture.length) < 100)
    assert.equal(await bytesOf(await store.part(ref, first?.id ?? '')), picture)
    assert.equal(stripped(await bytesOf(await store.part(ref, second?.id ?? ''))), stripped(nested), 'the message within is whole')
    for (const id of ['99', '1.2.3.4', 'TEXT', '', '0']) assert.is(await codeOf(store.part(ref, id)), 'mail-message-gone', id)
  })

  test('a message lies there as it was handed over, to the byte', async () => {
    const folder = await store.createFolder('Sorgente', null)
    const raw = sampleMessage({ text: 'x'.repeat(100_000), headers: ['X-Prova: =?utf-8?Q?=C3=A8?='] })
    const source = await store.source(await putBytes(store, folder, raw, [], NOVEMBER))
    assert.equal(await bytesOf(source), raw)
    assert.is(source.size, raw.length)
  })

  test('25 MB go in and come out as they were, with little memory', async () => {
    const folder = await store.createFolder('Grande', null)
    const block = Buffer.alloc(57 * 1024, 'qualunque cosa ')
    const blocks = Math.ceil((25 * MEGABYTE) / block.length)
    const [head = '', tail = ''] = sampleMessage({ attachments: [{ filename: '="grande.bin"', type: 'application/octet-stream', bytes: Buffer.from('QUI') }] }).toString('latin1').split('UVVJ')
    const lines = Buffer.from(`${(block.toString('base64').match(/.{76}/g) ?? []).join('\r\n')}\r\n`)
    const sum = createHash('sha256')
    for (let i = 0; i < blocks; i++) sum.update(block)
    async function* bytes() {
      yield Buffer.from(head, 'latin1')
      for (let i = 0; i < blocks; i++) yield lines
      yield Buffer.from(tail.replace(/^\r\n/, ''), 'latin1')
    }
    let size = 0
    for await (const chunk of bytes()) size += chunk.length
    const growth = await growthDuring(async (look) => {
      const ref = await store.append(folder, { size, bytes: bytes(), flags: [], at: NOVEMBER })
      const part = (await store.open(ref)).parts.find(({ name }) => name === 'grande.bin')
      const read = createHash('sha256')
      for await (const chunk of (await store.part(ref, part?.id ?? '')).bytes) {
        read.update(chunk)
        look()
      }
      assert.is(read.digest('hex'), sum.digest('hex'))
    })
    assert.ok(growth <= 64 * MEGABYTE, `${Math.round(growth / MEGABYTE)} MB`)
  })

  test('messages are found by whoever wrote them, by what they say and by when, accents included', async () => {
    const folder = await store.createFolder('Cercata', null)
    await put(folder, { from: 'Società Però <info@pero.example>', subject: 'Bilancio', text: 'Niente.', at: NOVEMBER })
    await put(folder, { to: 'Nicolò Tesi <nicolo@prato.example>', subject: 'Perché la città?', text: 'Altro.', at: NOVEMBER + DAY }, ['\\Seen'])
    await put(folder, { subject: 'Verbale', text: 'La riunione è in via dell’Università, piano terzo.', at: NOVEMBER + 2 * DAY }, ['\\Flagged'])
    await put(folder, { subject: 'Con foglio', text: 'Vedi.', attachments: [{ filename: '="foglio.pdf"', type: 'application/pdf', bytes: Buffer.from('%PDF') }], at: NOVEMBER + 3 * DAY })
    const found: readonly (readonly [MailQuery, readonly string[]])[] = [
      [{ from: 'società' }, ['Bilancio']],
      [{ from: 'INFO@PERO' }, ['Bilancio']],
      [{ to: 'nicolò' }, ['Perché la città?']],
      [{ subject: 'PERCHÉ' }, ['Perché la città?']],
      [{ text: 'università' }, ['Verbale']],
      [{ text: 'città' }, ['Perché la città?']],
      [{ since: '2026-11-03' }, ['Con foglio', 'Verbale']],
      [{ until: '2026-11-02' }, ['Perché la città?', 'Bilancio']],
      [{ since: '2026-11-02', until: '2026-11-02' }, ['Perché la città?']],
      [{ unread: true }, ['Con foglio', 'Verbale', 'Bilancio']],
      [{ flagged: true }, ['Verbale']],
      [{ attachments: true }, ['Con foglio']],
      [{ attachments: true, subject: 'verbale' }, []],
      [{ unread: true, text: 'riunione' }, ['Verbale']],
      [{ subject: 'introvabile' }, []],
    ]
    for (const [query, wanted] of found) assert.equal(await subjects(folder, query), wanted, JSON.stringify(query))
    assert.is((await store.list({ folder, from: 1, count: 1, query: { unread: true } })).total, 3)
    assert.equal((await store.list({ folder, from: 1, count: 1, query: { unread: true } })).lines.map((line) => line.subject), ['Verbale'])
  })

  test('nothing somebody looks for is taken for anything but words', async () => {
    const folder = await store.createFolder('Ostile', null)
    await put(folder, { subject: 'Sola' })
    for (const words of ['a"b', '\\', '" ALL "', '{3}', 'a\r\nA1 DELETE INBOX', 'zero\0', '*', '%', '(', 'OR ALL', '\u{1F4A9}', '\uD800']) {
      for (const field of ['from', 'to', 'subject', 'text'] as const) assert.equal(await subjects(folder, { [field]: words }), [], JSON.stringify([field, words]))
    }
    assert.equal(await subjects(folder), ['Sola'])
  })

  test('messages that answer each other are one conversation, under the newest of them', async () => {
    const folder = await store.createFolder('Discorsi', null)
    const one = await put(folder, { subject: 'Sala', id: 'sala1@prato.example', at: NOVEMBER }, ['\\Seen'])
    await put(folder, { subject: 'Altro', id: 'altro1@prato.example', at: NOVEMBER + DAY })
    const two = await put(folder, { subject: 'Re: Sala', id: 'sala2@prato.example', references: ['sala1@prato.example'], at: NOVEMBER + 2 * DAY })
    const three = await put(folder, { subject: 'Re: Sala', id: 'sala3@prato.example', references: ['sala1@prato.example', 'sala2@prato.example'], at: NOVEMBER + 3 * DAY })
    await put(folder, { subject: 'Ultimo', id: 'ultimo@prato.example', at: NOVEMBER + 4 * DAY })
    const all = await store.conversations({ folder, from: 0, count: 50 })
    assert.is(all.total, 3)
    assert.equal(all.lines.map((line) => [line.subject, line.unreadMessages, line.messages.length]), [['Ultimo', 1, 1], ['Re: Sala', 2, 3], ['Altro', 1, 1]])
    assert.equal([...(all.lines[1]?.messages ?? [])].sort((a, b) => a - b), [one.uid, two.uid, three.uid])
    assert.is(all.lines[1]?.uid, three.uid)
    assert.equal((await store.conversations({ folder, from: 2, count: 1 })).lines.map((line) => line.subject), ['Altro'])
    assert.equal((await store.conversations({ folder, from: 0, count: 9, query: { subject: 'sala' } })).lines.map((line) => line.subject), ['Re: Sala'])
  })

  test('a conversation is followed through every folder, what one sent included', async () => {
    const sent = (await store.folders()).find(({ role }) => role === 'sent')?.path ?? ''
    const folder = await store.createFolder('Scambio', null)
    const first = await put(folder, { subject: 'Preventivo', id: 'p1@prato.example', at: NOVEMBER })
    await put(sent, { subject: 'Re: Preventivo', id: 'p2@prato.example', references: ['p1@prato.example'], at: NOVEMBER + DAY }, ['\\Seen'])
    const last = await put(folder, { subject: 'Re: Preventivo', id: 'p3@prato.example', references: ['p1@prato.example', 'p2@prato.example'], at: NOVEMBER + 2 * DAY })
    await put(folder, { subject: 'Preventivo', id: 'altro@prato.example', at: NOVEMBER + 2 * DAY })
    for (const ref of [first, last]) {
      assert.equal((await store.conversationOf(ref)).map((line) => line.messageId), ['p1@prato.example', 'p2@prato.example', 'p3@prato.example'])
    }
  })

  test('a message is found by its identifier', async () => {
    const folder = await store.createFolder('Identificata', null)
    const ref = await put(folder, { id: 'unico.1@prato.example' })
    await put(folder, { id: 'unico.12@prato.example' })
    assert.equal((await store.find(folder, 'unico.1@prato.example')).map((line) => line.uid), [ref.uid])
    assert.equal(await store.find(folder, 'mai@prato.example'), [])
    assert.equal(await store.find(folder, 'x"\r\n y'), [])
  })

  test('two windows on one mailbox see what the other does', async () => {
    const folder = await store.createFolder('A due', null)
    const other = await ground.openStore()
    assert.equal(await linesOf(folder, undefined, other), [])
    const ref = await put(folder, { subject: 'Arrivata' })
    assert.equal((await linesOf(folder, undefined, other)).map((line) => line.subject), ['Arrivata'])
    await other.erase(setOf(ref))
    assert.is(await codeOf(store.open(ref)), 'mail-message-gone')
    assert.equal(await linesOf(folder), [])
  })

  test('many things asked at once of one window are all answered', async () => {
    const [one, two] = [await store.createFolder('Insieme 1', null), await store.createFolder('Insieme 2', null)]
    const refs = [await put(one, { subject: 'In uno' }), await put(two, { subject: 'In due' })]
    const asked = Array.from({ length: 10 }, (_, i) => refs[i % 2] as MessageRef)
    const answers = await Promise.all(asked.map(async (ref) => [(await store.open(ref)).line.subject, (await bytesOf(await store.source(ref))).length > 0]))
    assert.equal(answers, asked.map((ref) => [ref.folder === one ? 'In uno' : 'In due', true]))
  })

  test('what comes to a folder is told while it is watched, and not after', async () => {
    const folder = await store.createFolder('Guardata', null)
    let told = 0
    const stop = await store.watch(folder, () => told++)
    const other = await ground.openStore()
    await put(folder, {}, [], other)
    for (let tries = 0; told === 0 && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 25))
    assert.ok(told > 0)
    await stop()
    const before = told
    await put(folder, {}, [], other)
    await new Promise((resolve) => setTimeout(resolve, 150))
    assert.is(told, before)
  })

  test('the room there is is told, where there is a limit', async () => {
    const quota = await store.quota()
    assert.ok(quota === null || (quota.used >= 0 && quota.limit > 0))
  })

  test.run()
}

export function setOf({ folder, validity, uid }: MessageRef): MessageSet {
  return { folder, validity, uids: [uid] }
}

export async function putBytes(store: MailStore, folder: string, raw: Buffer, flags: readonly MailFlag[], at: number): Promise<MessageRef> {
  async function* bytes() {
    for (let i = 0; i < raw.length; i += 50_000) yield raw.subarray(i, i + 50_000)
  }
  return store.append(folder, { size: raw.length, bytes: bytes(), flags, at })
}

export async function bytesOf({ bytes }: PartContent): Promise<Buffer> {
  const chunks = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export function codeOf(asked: Promise<unknown>): Promise<string | undefined> {
  return asked.then(
    () => 'nothing refused',
    (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
  )
}

async function inboxOf(store: MailStore): Promise<string> {
  return (await store.folders())[0]?.path ?? ''
}

function pick(line: { readonly unread: boolean; readonly flagged: boolean; readonly answered: boolean; readonly forwarded: boolean } | undefined) {
  return line && { unread: line.unread, flagged: line.flagged, answered: line.answered, forwarded: line.forwarded }
}

/** The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1). */
function stripped(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/(\r?\n)+$/, '')
}

/** By how much the memory of this process grew at most, in octets. */
async function growthDuring(work: (look: () => void) => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 20)
  await work(look)
  clearInterval(timer)
  look()
  return most - before
}
