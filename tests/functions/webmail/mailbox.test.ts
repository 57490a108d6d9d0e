import { createHash, randomUUID } from 'node:crypto'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { ConversationAnswer, Draft, DraftSaveAnswer, MoveAnswer, NewsAnswer, PeopleAnswer, RulesAnswer, SearchAnswer, SendAnswer, StateAnswer, ToDraftAnswer } from '../../../lib/protocol/webmail.ts'
import { UPLOAD_SLICE } from '../../../lib/protocol/webmail.ts'
import { draftFor, missing, openMailStage, query, refOf, slicesOf } from './stage.ts'

const stage = await openMailStage()
const marta = await stage.as('marta-campi')
const elena = await stage.as('elena-bassi')
const DAY = 24 * 60 * 60 * 1000

test.after(() => stage.end())

test('whoever is logged in to the demonstration has their mailbox open, with mail in it', async () => {
  const state = await marta.ask<StateAnswer>('state')
  assert.equal([state.door, state.live, state.automation], ['open', true, true])
  assert.equal(state.identities, [{ name: 'Marta Campi', email: 'marta.campi@prato.example' }, { name: 'Polizia municipale', email: 'polizia.municipale@prato.example' }])
  const { total, lines } = await marta.list('INBOX')
  assert.ok(total > 50 && lines.length === 50)
  const opened = await marta.message(lines[0] ?? missing())
  assert.is(opened.line.subject, lines[0]?.subject)
  assert.is((await marta.list('INBOX')).lines[0]?.unread, lines[0]?.unread, 'to open it does not mark it')
})

test('what is moved can be put back, and what is archived lies by its year', async () => {
  const [one, two] = (await marta.list('INBOX')).lines
  assert.ok(one && two)
  const { moved } = await marta.ask<MoveAnswer>('move', { messages: { folder: 'INBOX', validity: one.validity, uids: [one.uid, two.uid] }, to: { role: 'trash' } })
  assert.is(moved[0]?.uids.length, 2)
  await marta.ask('move', { messages: moved[0], to: 'INBOX' })
  assert.equal((await marta.list('INBOX')).lines.slice(0, 2).map(({ subject }) => subject), [one.subject, two.subject])
  const oldest = (await marta.ask<{ lines: typeof one[]; total: number }>('list', { folder: 'INBOX', from: (await marta.list('INBOX')).total - 1, count: 1, conversations: false })).lines[0]
  const [newest] = (await marta.list('INBOX')).lines
  assert.ok(oldest && newest)
  const archived = await marta.ask<MoveAnswer>('move', { messages: { folder: 'INBOX', validity: oldest.validity, uids: [newest.uid, oldest.uid] }, to: { archive: true } })
  const years = [newest, oldest].map(({ at }) => new Date(at).getFullYear())
  assert.equal([...new Set(archived.moved.map(({ folder }) => folder.split('/').at(-1)))].sort(), [...new Set(years.map(String))].sort())
})

test('for ever goes only what lies in the bin, the junk or the drafts', async () => {
  const [line] = (await marta.list('INBOX')).lines
  assert.ok(line)
  const messages = { folder: 'INBOX', validity: line.validity, uids: [line.uid] }
  assert.is(await marta.refused('erase', { messages }), '422 mail-erase-refused')
  assert.is(await marta.refused('empty', { folder: 'INBOX' }), '422 mail-erase-refused')
  const { moved } = await marta.ask<MoveAnswer>('move', { messages, to: { role: 'trash' } })
  await marta.ask('erase', { messages: moved[0] })
  assert.equal(await marta.ask('empty', { folder: await marta.folder('trash') }), { left: 0 })
  assert.is((await marta.list(await marta.folder('trash'))).total, 0)
})

test('folders are made, renamed and taken away; those the mailbox needs are not', async () => {
  await marta.ask('folder-create', { name: 'Perché sì', parent: null })
  const made = (await marta.folders()).find(({ name }) => name === 'Perché sì')
  assert.ok(made)
  await marta.ask('folder-rename', { path: made.path, name: 'Così', parent: null })
  await marta.ask('folder-remove', { path: (await marta.folders()).find(({ name }) => name === 'Così')?.path })
  assert.not((await marta.folders()).some(({ name }) => name === 'Così'))
  assert.is(await marta.refused('folder-rename', { path: await marta.folder('sent'), name: 'Altro', parent: null }), '422 mail-folder-role')
  assert.is(await marta.refused('folder-remove', { path: await marta.folder('drafts') }), '422 mail-folder-role')
})

test('a search goes through all folders but the bin and the junk, and goes on where it stopped', async () => {
  const found = new Set<string>()
  let after: string | null = null
  let answers = 0
  do {
    const answer: SearchAnswer = await marta.ask<SearchAnswer>('search', { query: { text: 'prato' }, ...(after === null ? {} : { after }) })
    for (const { folder, uid } of answer.lines) found.add(`${folder} ${uid}`)
    assert.not(answer.lines.some(({ folder }) => /Cestino|indesiderata|redazione-caricamenti/.test(folder)))
    after = answer.after
    answers++
  } while (after !== null && answers < 50)
  assert.ok(found.size > 50 && answers > 1, `${found.size} in ${answers} answers`)
})

test('a file in slices, in any order, goes out whole; nobody sees where it waited', async () => {
  const bytes = new Uint8Array(UPLOAD_SLICE + 4321).map((_, at) => (at * 31) % 256)
  const id = randomUUID()
  const slices = slicesOf(bytes)
  for (const at of [1, 0, 1]) assert.is(await marta.slice(id, slices[at] ?? new Uint8Array(), at, slices.length), 200)
  assert.not((await marta.folders()).some(({ name }) => name === 'redazione-caricamenti'))
  const draft = draftFor({ subject: 'Il file è qui', attachments: [{ kind: 'upload', id, name: 'perché.bin', size: bytes.byteLength, type: 'application/octet-stream' }], bcc: [{ name: '', email: 'chiara.landi@prato.example' }] })
  const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft, replaces: null })
  assert.equal((await marta.message(saved)).draft, { ...draft, id }, 'another computer goes on with all of it')
  const answer = await marta.ask<SendAnswer>('send', { id, draft, replaces: saved })
  assert.equal([answer.refused, answer.problem], [[], null])
  const [arrived] = (await elena.list('INBOX')).lines
  assert.is(arrived?.subject, 'Il file è qui')
  const opened = await elena.message(arrived ?? missing())
  assert.equal([opened.bcc, opened.parts.map(({ name }) => name)], [[], ['perché.bin']])
  const part = await elena.get('part', { ...query(arrived ?? missing()), part: opened.parts[0]?.id ?? '' })
  const rest = await elena.get('part', { ...query(arrived ?? missing()), part: opened.parts[0]?.id ?? '' }, { range: 'bytes=100-', 'if-range': part.headers.get('etag') ?? '' })
  const restBytes = Buffer.from(await rest.arrayBuffer())
  assert.equal([rest.status, rest.headers.get('content-range'), restBytes.length], [206, `bytes 100-${restBytes.length + 99}/${restBytes.length + 100}`, Number(rest.headers.get('content-length'))])
  assert.match(part.headers.get('content-disposition') ?? '', /^attachment; filename="perche\.bin"; filename\*=UTF-8''perch%C3%A9\.bin$/)
  assert.is(createHash('sha256').update(new Uint8Array(await part.arrayBuffer())).digest('hex'), createHash('sha256').update(bytes).digest('hex'))
  assert.ok(answer.kept)
  assert.equal((await marta.message(answer.kept)).bcc, [{ name: '', email: 'chiara.landi@prato.example' }], 'the own copy says whom it went to unseen')
  assert.is((await marta.message(answer.kept)).line.draft, false)
  assert.not((await marta.list(await marta.folder('drafts'))).lines.some(({ subject }) => subject === 'Il file è qui'))
})

test('an answer belongs to what it answers, which is marked', async () => {
  const [asked] = (await marta.list('INBOX')).lines.filter(({ answered, messageId }) => !answered && messageId)
  assert.ok(asked)
  const about = { kind: 'reply' as const, ref: refOf(asked) }
  const { kept } = await marta.ask<SendAnswer>('send', { id: randomUUID(), draft: draftFor({ about }), replaces: null })
  assert.is((await marta.message(kept ?? missing())).inReplyTo, asked.messageId)
  assert.is((await marta.list('INBOX')).lines.find(({ uid }) => uid === asked.uid)?.answered, true)
  assert.ok((await marta.ask<ConversationAnswer>('conversation', { ref: refOf(asked) })).lines.length >= 2)
})

test('two windows on one draft keep both, and one that was sent is not sent again', async () => {
  const id = randomUUID()
  const first = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft: draftFor({ subject: 'Doppia', text: 'uno' }), replaces: null })
  const second = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft: draftFor({ subject: 'Doppia', text: 'due' }), replaces: first.saved })
  const other = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft: draftFor({ subject: 'Doppia', text: 'tre' }), replaces: first.saved })
  assert.is(second.id, id)
  assert.is.not(other.id, id)
  const kept = (await marta.list(await marta.folder('drafts'))).lines.filter(({ subject }) => subject === 'Doppia')
  assert.is(kept.length, 2)
  await marta.ask('send', { id, draft: draftFor({ subject: 'Doppia', text: 'due' }), replaces: second.saved })
  assert.is(await marta.refused('send', { id, draft: draftFor({ subject: 'Doppia', text: 'due' }), replaces: null }), '409 mail-already-sent')
  await marta.ask('draft-remove', { ref: other.saved })
  assert.ok((await marta.list(await marta.folder('trash'))).lines.some(({ subject }) => subject === 'Doppia'))
})

test('two clicks at once send once', async () => {
  const message = { id: randomUUID(), draft: draftFor({ subject: 'Due clic' }), replaces: null }
  const statuses = (await Promise.all([marta.raw('send', message), marta.raw('send', message)])).map(({ status }) => status)
  assert.equal(statuses.sort(), [200, 409])
  assert.is((await elena.list('INBOX')).lines.filter(({ subject }) => subject === 'Due clic').length, 1)
})

test('what cannot be sent stays a draft, as it was typed', async () => {
  const id = randomUUID()
  const unfinished = draftFor({ subject: 'A metà', to: [{ name: '', email: 'elena.bassi@' }] })
  const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft: unfinished, replaces: null })
  assert.equal((await marta.message(saved)).draft?.to, unfinished.to)
  assert.is(await marta.refused('send', { id, draft: unfinished, replaces: saved }), '422 mail-recipients')
  assert.is(await marta.refused('send', { id, draft: draftFor({ to: [] }), replaces: saved }), '422 mail-recipients')
  assert.is(await marta.refused('send', { id, draft: draftFor({ from: 'sindaco@prato.example' }), replaces: saved }), '403 mail-identity')
  const gone = { kind: 'upload' as const, id: randomUUID(), name: 'sparito.pdf', size: 10, type: 'application/pdf' }
  assert.is(await marta.refused('send', { id, draft: draftFor({ attachments: [gone] }), replaces: saved }), '409 mail-attachment-missing')
  assert.is((await marta.message(saved)).line.subject, 'A metà')
})

test('a file that nobody sent is forgotten after a day, one that a draft waits with is not', async () => {
  const [waiting, forgotten] = [randomUUID(), randomUUID()]
  const big = new Uint8Array(1_200_000).fill(7)
  for (const id of [waiting, forgotten]) assert.is(await elena.slice(id, big, 0, 1), 200)
  const draft = draftFor({ from: 'elena.bassi@prato.example', attachments: [{ kind: 'upload', id: waiting, name: 'a.bin', size: big.byteLength, type: 'application/x-a' }] })
  const { saved } = await elena.ask<DraftSaveAnswer>('draft-save', { id: waiting, draft, replaces: null })
  stage.clock.ahead = 25 * 60 * 60 * 1000
  const later = await stage.as('elena-bassi')
  assert.is(await later.slice(randomUUID(), new Uint8Array(3), 0, 1), 200)
  assert.is(await later.refused('send', { id: randomUUID(), draft: { ...draft, attachments: [{ ...draft.attachments[0], id: forgotten }] }, replaces: null }), '409 mail-attachment-missing')
  assert.is((await later.ask<SendAnswer>('send', { id: waiting, draft, replaces: saved })).problem, null)
  stage.clock.ahead = 0
})

test('a receipt is given on consent and once; to say no settles it too', async () => {
  const lines = async () => (await elena.list('INBOX')).lines.filter(({ subject }) => subject.startsWith('Ricevuta'))
  for (const subject of ['Ricevuta sì', 'Ricevuta no']) await marta.ask('send', { id: randomUUID(), draft: draftFor({ subject, receipt: true }), replaces: null })
  for (const line of await lines()) {
    assert.is((await elena.message(line)).receiptTo?.email, 'marta.campi@prato.example')
    await elena.ask('receipt', { ref: refOf(line), send: line.subject === 'Ricevuta sì' })
    assert.is((await elena.message(line)).receiptTo, null)
    assert.is(await elena.refused('receipt', { ref: refOf(line), send: true }), '409 no-receipt-asked')
  }
  const receipts = (await marta.list('INBOX')).lines.filter(({ subject }) => subject.startsWith('Letto:'))
  assert.equal(receipts.map(({ subject }) => subject), ['Letto: Ricevuta sì'])
})

test('recipients are colleagues, whom one wrote to, and groups with their people', async () => {
  assert.is((await marta.ask<PeopleAnswer>('people', { text: 'élena ba' })).people[0]?.email, 'elena.bassi@prato.example')
  await marta.ask('send', { id: randomUUID(), draft: draftFor({ to: [{ name: 'Ugo Lontano', email: 'ugo@altrove.example' }] }), replaces: null })
  assert.is((await marta.ask<PeopleAnswer>('people', { text: 'lontano' })).people[0]?.email, 'ugo@altrove.example')
  const group = (await marta.ask<PeopleAnswer>('people', { text: 'urp' })).people.find(({ members }) => members)
  assert.ok(group?.members && group.members.length > 1)
  assert.equal((await marta.ask<PeopleAnswer>('people', { text: '' })).people, [])
})

test('the crest of the body goes beside a signature in rich text that has it, and reading it shows it', async () => {
  const settings = { signature: 'Marta Campi', signatures: [], signatureImage: true, conversations: false, rich: true, keys: true, askReceipt: false }
  await marta.ask('settings', settings)
  assert.is((await marta.ask<StateAnswer>('state')).crest, true)
  const html = '<div>Ecco.</div><div>--&nbsp;</div><div>Marta Campi</div>'
  const sent = async (subject: string, draft: Partial<Draft>) => {
    const { kept } = await marta.ask<SendAnswer>('send', { id: randomUUID(), draft: draftFor({ subject, ...draft }), replaces: null })
    const copy = await marta.message(kept ?? missing())
    const opened = await elena.message((await elena.list('INBOX')).lines.find((line) => line.subject === subject) ?? missing())
    assert.equal(Object.keys(opened.inlineImages), Object.keys(copy.inlineImages), 'one’s own copy is what left')
    return opened
  }
  const opened = await sent('Con lo stemma', { html })
  const [[cid, part]] = Object.entries(opened.inlineImages) as [[string, string]]
  assert.match(opened.html ?? '', new RegExp(`<img[^>]*alt="Stemma del Comune di Prato"[^>]*data-cid="${cid}"`))
  const picture = await elena.get('part', { ...query(opened.line), part, show: '1' })
  assert.is(picture.headers.get('content-type'), 'image/png')
  const bytes = Buffer.from(await picture.arrayBuffer())
  assert.equal([bytes.readUInt32BE(20), bytes.byteLength < 30_000], [128, true])
  assert.equal((await sent('Solo testo', {})).inlineImages, {})
  assert.equal((await sent('Senza firma', { html: '<div>Ecco.</div>' })).inlineImages, {})
  await marta.ask('settings', { ...settings, signatureImage: false })
  assert.equal((await sent('Senza stemma', { html })).inlineImages, {})
})

test('settings, filters and news are kept and told', async () => {
  const chosen = { signature: 'Marta Campi\nPolizia municipale', signatures: [{ email: 'polizia.municipale@prato.example', signature: 'La Polizia municipale' }], signatureImage: false, conversations: true, rich: true, keys: false, askReceipt: true }
  await marta.ask('settings', chosen)
  assert.equal(await marta.ask('settings'), chosen)
  assert.equal((await marta.ask<StateAnswer>('state')).settings, chosen)
  const { rules } = await marta.ask<RulesAnswer>('rules')
  const away = { ...rules, vacation: { ...rules.vacation, enabled: true, since: '2026-12-01', until: '2026-12-08', subject: 'Assente', text: 'Torno il 9.' } }
  assert.equal((await marta.ask<RulesAnswer>('rules', away)).rules.vacation, away.vacation)
  await marta.ask('rules', rules)
  const news = await marta.ask<NewsAnswer>('news')
  assert.is(news.newest?.uid, (await marta.list('INBOX')).lines[0]?.uid)
})

test('a mail goes on as a page in the editor, or as a request to the office that makes pages', async () => {
  const [line] = (await marta.list('INBOX')).lines
  const { url } = await marta.ask<ToDraftAnswer>('to-draft', { ref: refOf(line ?? missing()), part: null })
  assert.match(url, /^\/redazione\/editor\/#\/collections\/prato-notizia\/entries\/polizia-municipale\//)
  assert.is((await marta.ask<ToDraftAnswer>('to-request', { ref: refOf(line ?? missing()), part: null })).url, '/posta/')
  const requests = await (await elena.browser.ask(`${elena.url}/api/desk/requests`)).text()
  assert.ok(requests.includes(line?.subject.slice(0, 20) ?? '–'), requests.slice(0, 300))
})

test('the page hears of news while the session lasts, and no longer', async () => {
  const listener = await stage.as('chiara-landi')
  await listener.list('INBOX')
  const response = await listener.get('live', {})
  assert.is(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  const reader = response.body?.getReader()
  const heard = new Promise<string>((resolve) => {
    void (async () => {
      let text = ''
      for (;;) {
        const next = await reader?.read()
        if (!next || next.done) return resolve(text)
        text += new TextDecoder().decode(next.value)
        if (text.includes('event: folder') && !text.includes('uscita')) {
          text += 'uscita'
          await listener.browser.ask(`${listener.url}/esci`, { method: 'POST', headers: { origin: listener.url } })
        }
      }
    })()
  })
  await marta.ask('send', { id: randomUUID(), draft: draftFor({ to: [{ name: '', email: 'chiara.landi@prato.example' }] }), replaces: null })
  assert.match(await heard, /event: folder\ndata: \{"folder":"INBOX"\}/)
})

test('in the demonstration what comes for an office lies with who works there, and the answer and the receipt are the office’s', async () => {
  const office = 'polizia.municipale@prato.example'
  await elena.ask('send', { id: randomUUID(), draft: draftFor({ from: 'elena.bassi@prato.example', subject: 'Per l’ufficio', to: [{ name: '', email: office }], receipt: true }), replaces: null })
  const line = (await marta.list('INBOX')).lines.find(({ subject }) => subject === 'Per l’ufficio')
  await marta.ask('receipt', { ref: refOf(line ?? missing()), send: true })
  const came = async (subject: string) => (await elena.list('INBOX')).lines.find((one) => one.subject === subject)
  assert.equal((await came('Letto: Per l’ufficio'))?.from, [{ name: 'Polizia municipale', email: office }])
  await marta.ask('send', { id: randomUUID(), draft: draftFor({ from: office, subject: 'Risponde l’ufficio' }), replaces: null })
  assert.equal((await came('Risponde l’ufficio'))?.from, [{ name: 'Polizia municipale', email: office }])
  assert.is(await elena.refused('send', { id: randomUUID(), draft: draftFor({ from: office }), replaces: null }), '403 mail-identity')
})

test('nothing of anybody’s mail is in the log', () => {
  const all = stage.logged.join('\n')
  for (const secret of ['Buongiorno', 'Una prova', 'Ricevuta', '@prato.example', 'altrove.example', 'Lontano', 'perché.bin']) assert.not(all.includes(secret), secret)
  assert.ok(all.includes('mail-sent') && stage.clock.ahead < DAY)
})

test.run()
