import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readDraftState, writeDraftState } from '../../../../lib/mail/actions/drafts/draft-state.ts'
import { splitAttachments } from '../../../../lib/mail/actions/drafts/split-attachments.ts'
import { mailingList } from '../../../../lib/mail/actions/mailing-list.ts'
import { receiptAsked } from '../../../../lib/mail/actions/receipts/receipt-asked.ts'
import { matches } from '../../../../lib/mail/actions/recipients/matching.ts'
import { recipientsOf } from '../../../../lib/mail/actions/send/recipients-of.ts'
import { isWellCut, messageIdOfSlice, readSliceId } from '../../../../lib/mail/actions/uploads/slice.ts'
import { sliceMessage } from '../../../../lib/mail/actions/uploads/slice-message.ts'
import type { OpenedMessage } from '../../../../lib/mail/mailbox/opened-message.ts'
import { savedAs } from '../../../../lib/mail/parts/content-disposition.ts'
import { sniffedImage } from '../../../../lib/mail/parts/sniffed-image.ts'
import { readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { UPLOAD_SLICE } from '../../../../lib/protocol/webmail.ts'
import { textOfMail } from '../../../../lib/workflow/from-mail/text-of-mail.ts'

const opened = (headers: readonly (readonly [string, string])[], change: object = {}) => ({ line: { draft: false }, headers, ...change }) as unknown as OpenedMessage

test('what only a draft knows goes through a header and comes back; nonsense says nothing', () => {
  const people = fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), email: fc.string({ unit: 'grapheme' }) }), { maxLength: 5 }).map((all) => all.map(({ name, email }) => ({ name, email })))
  fc.assert(fc.property(people, people, fc.string({ unit: 'grapheme' }), (to, cc, folder) => {
    const state = { about: { kind: 'reply' as const, ref: { folder, validity: '1', uid: 2 } }, unfinished: { to, cc, bcc: [] }, waiting: [{ kind: 'upload' as const, id: 'abcdefgh', name: folder, size: 1, type: 'a/b' }] }
    const value = writeDraftState(state)
    assert.match(value, /^[A-Za-z0-9_ -]*$/)
    assert.equal(readDraftState(value.replace(/ /g, '\r\n ')), state)
  }))
  for (const value of [undefined, '', 'x', Buffer.from('{"about":{"kind":"x"}}').toString('base64url')]) assert.equal(readDraftState(value), { about: null, unfinished: null, waiting: [] })
})

test('light files are in the draft, heavy ones wait, and what lies nowhere else goes along', () => {
  const ref = { folder: 'Bozze', validity: '1', uid: 5 }
  const upload = (size: number) => ({ kind: 'upload' as const, id: 'abcdefgh', name: 'a', size, type: 'a/b' })
  const own = { kind: 'part' as const, ref, part: '2', name: 'b', size: 5_000_000, type: 'a/b' }
  assert.equal(splitAttachments([upload(999_999)], null), { within: [upload(999_999)], waiting: [] })
  assert.equal(splitAttachments([upload(2_000_000), own], ref), { within: [own], waiting: [upload(2_000_000)] })
})

test('slices are named by what they are, cut as the page cuts, and as long as they say', async () => {
  const slice = { upload: 'abcdefgh-1', number: 3, slices: 5, length: UPLOAD_SLICE }
  assert.equal(readSliceId(messageIdOfSlice(slice)), slice)
  for (const id of ['', '1.2.3.abcdefgh@altrove.example', 'x.2.3.abcdefgh@caricamento.redazione.invalid', messageIdOfSlice(slice).replace('@', '\n@')]) assert.is(readSliceId(id), null)
  assert.equal([isWellCut(slice), isWellCut({ ...slice, length: 1 }), isWellCut({ ...slice, number: 4, length: 1 }), isWellCut({ ...slice, number: 5 }), isWellCut({ ...slice, number: 0, slices: 1, length: 0 })], [true, false, true, false, true])
  const message = sliceMessage({ ...slice, number: 4, length: 1000 }, new Uint8Array(1000).fill(200), 0)
  const chunks: Uint8Array[] = []
  for await (const chunk of message.bytes) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  assert.is(bytes.byteLength, message.size)
  assert.is(readRawMessage(bytes).head.messageId, messageIdOfSlice({ ...slice, number: 4, length: 1000 }))
})

test('everybody gets it once; what is no address stops it', () => {
  const to = (email: string) => ({ name: '', email })
  assert.equal(recipientsOf({ to: [to('a@b.example')], cc: [to('A@B.example'), to('c@d.example')], bcc: [] } as never), ['A@B.example', 'c@d.example'])
  for (const email of ['', 'a@', 'a@b', 'a b@c.example', 'a@b.example\n']) {
    if (email.trim() === 'a@b.example') continue
    assert.throws(() => recipientsOf({ to: [to(email)], cc: [], bcc: [] } as never), (error: { code?: string }) => error.code === 'mail-recipients')
  }
})

test('a receipt is for one who asks, once, and for no list of them', () => {
  const asked = (value: string, change: object = {}) => receiptAsked(opened([['disposition-notification-to', value]], change))
  assert.equal(asked('Anna <anna@b.example>'), { name: 'Anna', email: 'anna@b.example' })
  for (const value of ['', 'anna', 'a@b.example, c@d.example', 'gruppo: a@b.example, c@d.example;', '<a@b>']) assert.is(asked(value), null, value)
  assert.is(asked('a@b.example', { receiptSettled: true }), null)
  assert.is(asked('a@b.example', { line: { draft: true } }), null)
})

test('a list is left by a page or a mail, and by nothing a browser would run', () => {
  const way = (value: string) => mailingList(opened([['list-unsubscribe', value]]))?.unsubscribe
  assert.is(way('<mailto:via@l.example>, <https://l.example/via?x=1>'), 'https://l.example/via?x=1')
  assert.is(way('<mailto:via@l.example>'), 'mailto:via@l.example')
  for (const value of ['<javascript:alert(1)>', '<http://l.example/>', '<data:text/html,x>', 'niente', '<<https://x>']) assert.is(way(value) ?? null, value === '<<https://x>' ? 'https://x' : null, value)
  assert.is(mailingList(opened([])), null)
})

test('people are found by the beginnings of their words, whatever accents and case', () => {
  assert.ok(matches('élE ba', ['Elena Bassi', 'elena.bassi@prato.example']))
  assert.ok(matches('urp', ['Elena Bassi', 'URP']))
  assert.not(matches('lena', ['Elena Bassi']))
  assert.not(matches('  ', ['Elena Bassi']))
})

test('a file is saved under its name, in signs that no header takes for anything else', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => assert.match(savedAs(name), /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/)))
  assert.is(savedAs('../../etc/passwd'), `attachment; filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`)
  assert.match(savedAs('..'), /filename="allegato"/)
})

test('a picture is what its bytes say', () => {
  const beginning = (text: string) => sniffedImage(Buffer.from(text, 'latin1'))
  assert.equal(['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'GIF89a', 'RIFF0000WEBPVP8 '].map(beginning), ['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
  for (const text of ['', '<svg', '<html', '%PDF', 'RIFF0000WAVE', 'GIF88a']) assert.is(beginning(text), null, text)
})

test('what goes into a page from a mail is text: no quote, no signature, no Markdown', () => {
  assert.is(textOfMail('Ciao *a tutti*\r\n\r\n> citato\r\n# non titolo\n1. uno\n-- \nMarta'), 'Ciao \\*a tutti\\*\n\n\\# non titolo\n1\\. uno')
  assert.is(textOfMail('<script>x</script> [a](javascript:b)'), '\\<script\\>x\\</script\\> \\[a\\](javascript:b)')
})

test.run()
