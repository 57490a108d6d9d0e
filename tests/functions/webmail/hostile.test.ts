import { randomUUID } from 'node:crypto'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { DraftSaveAnswer, SendAnswer } from '../../../lib/protocol/webmail.ts'
import { UPLOAD_SLICE } from '../../../lib/protocol/webmail.ts'
import { httpBrowser } from '../session/http-browser.ts'
import { draftFor, missing, openMailStage, query, refOf } from './stage.ts'

const stage = await openMailStage()
const marta = await stage.as('marta-campi')
const elena = await stage.as('elena-bassi')
const [line] = (await marta.list('INBOX')).lines

test.after(() => stage.end())

test('a page of others does nothing: each lock alone keeps it out', async () => {
  const list = { folder: 'INBOX', from: 0, count: 1, conversations: false }
  const bare = (headers: Record<string, string>) => marta.browser.ask(`${marta.url}/api/webmail/list`, { method: 'POST', headers, body: JSON.stringify(list) }).then(({ status }) => status)
  assert.is(await bare({ origin: marta.url }), 403, 'without our header')
  assert.is(await bare({ origin: marta.url, 'x-redazione': 'altro' }), 403)
  assert.is(await bare({ origin: 'https://altrove.example', 'x-redazione': 'posta' }), 403, 'another origin')
  assert.is(await bare({ origin: 'null', 'x-redazione': 'posta' }), 403)
  assert.is(await bare({ 'x-redazione': 'posta' }), 403, 'no origin at all')
  assert.is(await bare({ origin: marta.url, 'x-redazione': 'posta', 'sec-fetch-site': 'cross-site' }), 403)
  assert.is(await bare({ origin: marta.url, 'x-redazione': 'posta', 'sec-fetch-site': 'same-site' }), 403)
  assert.is(await bare({ origin: marta.url, 'x-redazione': 'posta' }), 200)
  assert.is((await marta.get('source', query(line ?? missing()), { 'sec-fetch-site': 'cross-site' })).status, 403)
})

test('nobody without a session learns anything, nor may another method ask', async () => {
  const nobody = httpBrowser()
  for (const name of ['state', 'folders', 'list', 'send', 'enter', 'news']) {
    const response = await nobody.ask(`${marta.url}/api/webmail/${name}`, { method: 'POST', headers: { origin: marta.url, 'x-redazione': 'posta' }, body: '{}' })
    assert.is(response.status, 401, name)
    assert.is(((await response.json()) as { code: string }).code, 'not-logged-in')
  }
  for (const name of ['live', 'part?a=b', 'source?a=b']) assert.is((await nobody.ask(`${marta.url}/api/webmail/${name}`)).status, 401, name)
  assert.is((await marta.browser.ask(`${marta.url}/api/webmail/list`)).status, 404)
})

test('a message that is not of the protocol is refused, and says nothing of itself in the log', async () => {
  const ref = refOf(line ?? missing())
  const messages = { folder: 'INBOX', validity: ref.validity, uids: [ref.uid] }
  const wrong: readonly (readonly [string, unknown])[] = [
    ['list', {}],
    ['list', { folder: 'INBOX', from: -1, count: 5, conversations: false }],
    ['list', { folder: 'INBOX', from: 0, count: 5000, conversations: false }],
    ['list', { folder: 'INBOX\r\nA1 DELETE INBOX', from: 0, count: 5, conversations: false }],
    ['list', { folder: 'INBOX', from: 0, count: 5, conversations: false, query: { text: 'a\u0000b' } }],
    ['list', { folder: 'INBOX', from: 0, count: 5, conversations: false, query: { since: '2026-13-45' } }],
    ['list', { folder: 'INBOX', from: 0, count: 5, conversations: false, query: { constructor: 'x' } }],
    ['message', { ref: { ...ref, uid: 1.5 } }],
    ['message', { ref: { ...ref, uid: '1:*' } }],
    ['message', { ref, extra: 1 }],
    ['flag', { messages: { ...messages, uids: [] }, change: 'read' }],
    ['flag', { messages, change: '\\Deleted' }],
    ['move', { messages, to: { role: 'sent' } }],
    ['folder-create', { name: 'a\nb', parent: null }],
    ['folder-create', { name: ' ', parent: null }],
    ['draft-save', { id: '../../etc', draft: draftFor(), replaces: null }],
    ['draft-save', { id: randomUUID(), draft: { ...draftFor(), headers: { Bcc: 'x' } }, replaces: null }],
    ['draft-save', { id: randomUUID(), draft: draftFor({ attachments: [{ kind: 'file', path: '/etc/passwd' } as never] }), replaces: null }],
    ['settings', { signature: 7 }],
    ['rules', { vacation: null, filters: [] }],
    ['enter', { password: 'a\u0000b' }],
    ['people', { text: 'x'.repeat(300) }],
  ]
  for (const [name, message] of wrong) assert.is(await marta.refused(name, message), '400 invalid-message', `${name} ${JSON.stringify(message)}`)
  const notJson = await marta.browser.ask(`${marta.url}/api/webmail/list`, { method: 'POST', headers: { origin: marta.url, 'x-redazione': 'posta' }, body: '{' })
  assert.is(notJson.status, 400)
  assert.not(stage.logged.join('\n').includes('passwd'))
})

test('numbers and folders of others open nothing', async () => {
  const ref = refOf(line ?? missing())
  assert.match(await elena.refused('message', { ref }), /^409 mail-folder-changed|^404 mail-message-gone/)
  assert.is(await marta.refused('message', { ref: { ...ref, uid: 4_000_000 } }), '404 mail-message-gone')
  assert.is(await marta.refused('message', { ref: { ...ref, validity: '1' } }), '409 mail-folder-changed')
  for (const folder of ['../elena-bassi/Maildir', '/etc', '..', 'INBOX/../../elena-bassi', '.', '%2e%2e', 'Non c’è']) {
    assert.match(await marta.refused('list', { folder, from: 0, count: 5, conversations: false }), /^(404 mail-folder-gone|422 mail-folder-name)$/, folder)
    assert.match(await marta.refused('move', { messages: { folder: 'INBOX', validity: ref.validity, uids: [ref.uid] }, to: folder }), /^(404|422) /, folder)
  }
  for (const name of ['../fuori', 'a/b', '..', '.nascosta']) assert.is(await marta.refused('folder-create', { name, parent: null }), '422 mail-folder-name', name)
  assert.is((await marta.list('INBOX')).lines[0]?.uid, ref.uid, 'nothing was moved')
})

test('what somebody types never becomes a header, an envelope or a file of this machine', async () => {
  const id = randomUUID()
  const evil = 'Buono\r\nBcc: spia@altrove.example\r\nX-Male: 1'
  const draft = draftFor({
    subject: evil,
    to: [{ name: evil, email: 'elena.bassi@prato.example' }],
    text: 'Testo.',
    html: '<p onclick="x()">Testo<script>alert(1)</script><img src="file:///etc/passwd"></p>',
  })
  const { kept } = await marta.ask<SendAnswer>('send', { id, draft, replaces: null })
  const source = await (await marta.get('source', query(kept ?? missing()))).text()
  const head = source.slice(0, source.indexOf('\r\n\r\n'))
  assert.not(/^(bcc|x-male):/im.test(head), head)
  assert.match(head, /^From: Marta Campi <marta\.campi@prato\.example>\r?$/m)
  assert.not(/script|onclick|etc\/passwd/.test(source))
  for (const email of ['a@b.example\r\nRCPT TO:<x@y.example>', '<a@b.example>', 'a@b.example, c@d.example', 'a b@c.example', '"a"@b.example', 'è@b.example']) {
    assert.is(await marta.refused('send', { id: randomUUID(), draft: draftFor({ to: [{ name: '', email }] }), replaces: null }), '422 mail-recipients', email)
  }
})

test('slices that do not fit each other are no file', async () => {
  const id = randomUUID()
  const one = new Uint8Array(10)
  assert.is(await marta.slice(id, one, 0, 2), 400, 'only the last may be short')
  assert.is(await marta.slice(id, one, 2, 2), 400)
  assert.is(await marta.slice(id, new Uint8Array(0), 1, 2), 400)
  assert.is(await marta.slice(id, new Uint8Array(UPLOAD_SLICE + 1), 0, 1), 413)
  assert.is(await marta.slice(id, one, 9000, 9999), 400)
  assert.is(await marta.slice(id, new Uint8Array(UPLOAD_SLICE), 0, 9999), 413, 'more than any message holds')
  assert.is(await marta.slice('corto', one, 0, 1), 400)
  assert.is(await marta.slice(id, one, 1, 2), 200)
  const attachment = { kind: 'upload' as const, id, name: 'metà.bin', size: UPLOAD_SLICE + 10, type: 'application/x' }
  assert.is(await marta.refused('send', { id, draft: draftFor({ attachments: [attachment] }), replaces: null }), '409 mail-attachment-missing')
})

test('a file of a message runs nothing, whatever it says it is', async () => {
  const files: readonly (readonly [name: string, type: string, bytes: string, shown: string | null])[] = [
    ['pagina.html', 'text/html', '<script>alert(1)</script>', null],
    ['disegno.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', null],
    ['finta.png', 'image/png', '<html><script>alert(1)</script>', null],
    ['vera.png', 'image/png', '\x89PNG\r\n\x1a\n0000', 'image/png'],
    ['altra.gif', 'image/png', 'GIF89a0000000000', 'image/gif'],
    ['nota.txt', 'text/plain', '<b>testo</b>', 'text/plain; charset=utf-8'],
  ]
  const attachments = []
  for (const [name, type, text] of files) {
    const id = randomUUID()
    const bytes = Buffer.from(text, 'latin1')
    assert.is(await marta.slice(id, bytes, 0, 1, name), 200)
    attachments.push({ kind: 'upload' as const, id, name, size: bytes.byteLength, type })
  }
  const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id: randomUUID(), draft: draftFor({ attachments }), replaces: null })
  const { parts } = await marta.message(saved)
  assert.is(parts.length, files.length)
  for (const [name, , , shown] of files) {
    const response = await marta.get('part', { ...query(saved), part: parts.find((part) => part.name === name)?.id ?? '', show: '1' })
    assert.is(response.status, 200, name)
    assert.is(response.headers.get('content-type'), shown ?? 'application/octet-stream', name)
    assert.match(response.headers.get('content-disposition') ?? '', shown === null ? /^attachment; / : /^inline$/)
    assert.is(response.headers.get('content-security-policy'), "sandbox; default-src 'none'")
    assert.is(response.headers.get('x-content-type-options'), 'nosniff')
    await response.arrayBuffer()
  }
  assert.is((await marta.get('part', { ...query(saved), part: '../1' })).status, 400)
  assert.is((await marta.get('part', { ...query(saved), part: '99' })).status, 404)
})

test('what is too large is refused before it is read', async () => {
  const huge = draftFor({ text: 'x'.repeat(2_000_001) })
  assert.is(await marta.refused('draft-save', { id: randomUUID(), draft: huge, replaces: null }), '400 invalid-message')
  const response = await marta.raw('draft-save', { id: 'x'.repeat(11_000_000) })
  assert.is(response.status, 413)
})

test('the page is for who is logged in, and no frame of it has an address', async () => {
  const page = await marta.browser.ask(`${marta.url}/posta/`)
  assert.is(page.status, 200)
  assert.match(page.headers.get('content-security-policy') ?? '', /frame-src 'none'/)
  assert.is((await httpBrowser().ask(`${marta.url}/posta/`)).status, 303, 'who is not logged in is asked to')
})

test.run()
