import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { richOfText } from '../../../../admin/mailbox/compose/rich/rich-of-text.ts'
import { letterText } from '../../../../admin/mailbox/compose/start/letter-text.ts'
import { composeMessage } from '../../../../lib/mail/compose/compose-message.ts'
import { CREST_WORDS } from '../../../../lib/mail/compose/crest/words.ts'
import { withCrest } from '../../../../lib/mail/compose/crest/with-crest.ts'
import type { Outgoing } from '../../../../lib/mail/compose/outgoing.ts'
import { readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { safeComposedHtml } from '../../../../lib/mail/safe/safe-composed-html.ts'
import { safeHtml } from '../../../../lib/mail/safe/safe-html.ts'
import { textOfHtml } from '../../../../lib/mail/safe/text-of-html.ts'
import { smallPicture } from '../../../../scripts/server/small-picture.ts'

const SIGNATURE = 'Marta Campi\nPolizia municipale'
const CREST = { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), width: 51, height: 64, alt: CREST_WORDS.alt('Comune di Prato') }
const CID = 'stemma.bozza-1@prato.example'
const MESSAGE: Outgoing = {
  messageId: 'bozza-1@prato.example', at: 0, from: { name: 'Marta Campi', email: 'marta.campi@prato.example' }, to: [{ name: '', email: 'elena.bassi@prato.example' }],
  cc: [], bcc: [], subject: 'Prova', text: 'Ciao', html: null, attachments: [], inReplyTo: null, references: [], receiptTo: null, important: false, headers: {},
}
const begun = (quoted = '') => safeComposedHtml(richOfText(letterText(SIGNATURE, quoted)))
const signed = (html: string | null, signature = SIGNATURE) => withCrest({ ...MESSAGE, html }, { signature, crest: CREST })
const crests = (html: string | null) => html?.match(/<img[^>]*src="cid:stemma\./g)?.length ?? 0

test('the crest stands in the signature of a new message, one of it, and the text around stays the same', () => {
  const { html, attachments } = signed(begun('Il 28 novembre Anna ha scritto:\n\n> ciao'))
  assert.match(html ?? '', new RegExp(`<div>-- </div><div><img src="cid:${CID}" alt="Stemma del Comune di Prato" width="51" height="64" align="left"[^>]*>Marta Campi</div><div>Polizia municipale<br clear="all"></div>`))
  assert.equal([crests(html), attachments.map(({ cid, type }) => [cid, type])], [1, [[CID, 'image/png']]])
  assert.is(textOfHtml(html ?? '').replace(CREST.alt, '').replace(/\s+/g, ' '), textOfHtml(begun('Il 28 novembre Anna ha scritto:\n\n> ciao')).replace(/\s+/g, ' '))
})

test('it stands where an editor changed spaces, and below a line that was changed it still does', () => {
  for (const html of ['<div>--&nbsp;</div><div>Marta&nbsp; Campi</div>', '<div><div>-- </div><div>Marta Campi\u200b</div><div>Altro ufficio</div></div>', '<p>--</p><p><b>Marta Campi</b></p>']) assert.is(crests(signed(html).html), 1, html)
})

test('without one’s own signature there is no crest: none in what is quoted, in signatures of others, in plain text', () => {
  const others = ['<div>Ciao</div>', '<div>-- </div><div>Anna Verdi</div>', `<blockquote>${begun()}</blockquote>`, '<div>Marta Campi</div>', '', null]
  for (const html of others) assert.equal(signed(html), { ...MESSAGE, html }, String(html))
  assert.is(crests(signed(begun(), '  ').html), 0)
})

test('a draft that did not leave has one crest when it is sent again, under its name or another', () => {
  const first = signed(begun())
  const again = { ...first, html: safeComposedHtml(safeHtml(first.html ?? '').html) }
  for (const messageId of [MESSAGE.messageId, 'bozza-2@prato.example']) {
    const { html, attachments } = withCrest({ ...again, messageId }, { signature: SIGNATURE, crest: CREST })
    assert.equal([crests(html), attachments.map(({ cid }) => cid), html?.match(/<br clear/g)?.length], [1, [`stemma.${messageId}`], 1])
  }
})

test('it travels within the message, related to its HTML, and is shown by what reads it', async () => {
  const chunks: Uint8Array[] = []
  for await (const chunk of composeMessage(signed(begun()), 'toSend')) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  assert.match(raw.toString('latin1'), /Content-Type: multipart\/related; type="text\/html"/)
  const read = readRawMessage(raw)
  assert.equal(read.parts.map(({ cid, type, inline }) => [cid, type, inline]), [[CID, 'image/png', true]])
  assert.match(safeHtml(read.html ?? '').html, new RegExp(`<img[^>]*data-cid="${CID}"`))
})

test('whatever the HTML and the signature are, nothing fails and no text is lost', () => {
  const html = fc.array(fc.constantFrom('<div>', '</div>', '-- ', '<blockquote>', '</blockquote>', 'Marta', '<br clear="all">', '<img src="cid:stemma.x@y" alt="x">', '<p>', '<table><td>', '&nbsp;', '<b>')).map((pieces) => safeComposedHtml(pieces.join('')))
  fc.assert(fc.property(html, fc.constantFrom('Marta', 'Marta\n\n-- ', '-- ', '', '\u0000'), (written, signature) => {
    const made = signed(written, signature)
    assert.is(made.html?.replace(/<[^>]*>/g, ''), written.replace(/<[^>]*>/g, ''))
    assert.ok(made.attachments.length <= 1)
  }))
})

test('a drawing becomes a small sharp picture; what is none, unfolds too large or is a bomb becomes nothing', async () => {
  const drawing = (size: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9999" height="9999" fill="#0b5c8a"/></svg>`)
  const shown = async (size: string) => {
    const made = await smallPicture(drawing(size))
    return made && [made.width, made.height, Buffer.from(made.bytes).readUInt32BE(16), Buffer.from(made.bytes).readUInt32BE(20)]
  }
  assert.equal(await shown('width="48" height="60"'), [51, 64, 102, 128])
  assert.equal(await shown('viewBox="0 0 1000 100"'), [144, 15, 288, 29])
  for (const size of ['width="1" height="100000000"', 'width="0" height="0"']) assert.is(await shown(size), null, size)
  for (const text of ['', 'niente', '%PDF-1.4']) assert.is(await smallPicture(new TextEncoder().encode(text)), null)
  assert.is(await smallPicture(new Uint8Array(5_000_001)), null)
  assert.equal(['Comune di Prato', 'Unione dei Comuni'].map(CREST_WORDS.alt), ['Stemma del Comune di Prato', 'Stemma: Unione dei Comuni'])
})

test.run()
