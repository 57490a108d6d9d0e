import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { goesToEditor } from '../../../../admin/mailbox/read/attachments/goes-to-editor.ts'
import { kindInWords } from '../../../../admin/mailbox/read/attachments/kind-in-words.ts'
import { listedParts } from '../../../../admin/mailbox/read/attachments/listed-parts.ts'
import { toldWarnings } from '../../../../admin/mailbox/read/head/told-warnings.ts'
import { partHref, shownPartHref } from '../../../../admin/mailbox/read/part-href.ts'
import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import { CERTIFIED, message } from '../stand/opened.ts'

const part = (id: string, own: Partial<AttachmentSeen>): AttachmentSeen => ({ id, name: '', type: 'application/octet-stream', size: 10, cid: null, inline: false, shown: null, risk: null, ...own })

test('pictures seen within the text are not listed again, and an invitation is listed once', () => {
  const parts = [part('1', { type: 'image/png', shown: 'image', name: 'logo.png' }), part('2', { type: 'text/calendar' }), part('3', { type: 'application/ics', name: 'invito.ics' })]
  const ids = (html: string | null, some = parts) => listedParts({ html, parts: some, inlineImages: { logo: '1' } }).map(({ id }) => id)
  assert.equal(ids('<p>'), ['3'])
  assert.equal(ids(null), ['1', '3'], 'without HTML nobody saw the picture')
  assert.equal(ids('<p>', parts.slice(0, 2)), ['2'], 'an invitation that has no file is all there is')
})

test('what every certified message has is no warning; what it should not have still is', () => {
  const warnings = [{ code: 'reply-elsewhere', sentence: 'a' }, { code: 'name-is-address', sentence: 'b' }, { code: 'risky-attachment', sentence: 'c' }] as const
  const certified = CERTIFIED.certified && { ...CERTIFIED.certified, kind: 'message' as const }
  assert.equal(toldWarnings({ warnings, certified }).map(({ code }) => code), ['risky-attachment'])
  assert.is(toldWarnings({ warnings, certified: CERTIFIED.certified }).length, 3)
  assert.is(toldWarnings(message({ warnings })).length, 3)
})

test('only what a page can hold is offered to the editor', () => {
  assert.equal(['piazza.JPG', 'delibera.pdf', 'elenco.xlsx'].map((name) => goesToEditor({ name, size: 10 })), [true, true, true])
  assert.equal(['smime.p7s', 'daticert.xml', 'fattura.pdf.exe', 'disegno.svg'].map((name) => goesToEditor({ name, size: 10 })), [false, false, false, false])
  assert.not.ok(goesToEditor({ name: 'film.pdf', size: 20_000_000 }))
})

test('kinds of files are called as people call them', () => {
  assert.equal([kindInWords({ type: 'application/pdf', name: 'a' }), kindInWords({ type: 'application/x-strano', name: 'tavola.dwg' }), kindInWords({ type: '', name: 'senza' })], ['PDF', 'file DWG', 'file'])
})

test('names of folders cannot change what a part’s address asks for', () => {
  const ref = { folder: 'A&part=9#?/è', validity: '7', uid: 3 }
  const asked = new URL(shownPartHref(ref, '2.1'), 'https://portale.example').searchParams
  assert.equal([asked.get('folder'), asked.get('part'), asked.get('uid'), asked.get('show')], ['A&part=9#?/è', '2.1', '3', '1'])
  assert.not.ok(partHref(ref, '2').includes('#'))
})

test.run()
