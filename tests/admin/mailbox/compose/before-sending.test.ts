import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fileLimit } from '../../../../admin/mailbox/compose/attach/room-left.ts'
import { linkTarget } from '../../../../admin/mailbox/compose/rich/link-target.ts'
import { losesSomething } from '../../../../admin/mailbox/compose/rich/loses-something.ts'
import { richOfText } from '../../../../admin/mailbox/compose/rich/rich-of-text.ts'
import { doubtsOf, visibleToEachOther } from '../../../../admin/mailbox/compose/send/before-sending.ts'
import type { DraftAttachment } from '../../../../lib/protocol/webmail.ts'

const FILE: DraftAttachment = { kind: 'upload', id: 'u', name: 'a.pdf', size: 10, type: 'application/pdf' }
const doubts = (text: string, attachments: readonly DraftAttachment[] = [], subject = 'Orari') => doubtsOf({ subject, text, attachments })

test('an attachment that is promised and not there is asked about', () => {
  for (const text of ['In allegato la delibera.', 'Ti allego il file', 'Si allegano le planimetrie', 'vedi documenti allegati', 'Please find attached']) assert.equal(doubts(text), ['attachment'], text)
})

test('it is not asked where the file is there, where it is said that there is none, or where only others promised one', () => {
  assert.equal(doubts('In allegato la delibera.', [FILE]), [])
  assert.equal(doubts('Questa mail è senza allegati.'), [])
  assert.equal(doubts('Grazie!\n\n> In allegato la delibera.'), [])
  assert.equal(doubts('Per conoscenza.\n\n---------- Messaggio inoltrato ----------\nDa: Anna\n\nIn allegato la delibera.'), [])
  assert.equal(doubts('Gli allegatissimi saluti di Pallegato'), [])
})

test('an empty subject is asked about', () => {
  assert.equal(doubts('Ciao', [], '  '), ['subject'])
})

test('many who see each other’s address are counted, those in Ccn are not', () => {
  const people = Array.from({ length: 6 }, (_, i) => ({ name: '', email: `p${i}@ente.example` }))
  assert.equal([visibleToEachOther({ to: people, cc: people }), visibleToEachOther({ to: people, cc: [] })], [12, null])
})

test('files have less room than the message: base64 takes a third more', () => {
  assert.ok(fileLimit(25_000_000) < 18_300_000 && fileLimit(25_000_000) > 18_000_000)
  assert.is(fileLimit(0), 0)
})

test('plain text becomes rich text with the same lines, and nothing of it is HTML', () => {
  assert.is(richOfText('Ciao <b>\n\n> a\n>> b'), '<div>Ciao &lt;b&gt;</div><div><br></div><blockquote><div>a</div><blockquote><div>b</div></blockquote></blockquote>')
})

test('only what plain text cannot say is lost by going back to it', () => {
  assert.equal(['<div>a</div><blockquote>b</blockquote>', '<div><b>a</b></div>', '<ul><li>a</li></ul>', '<a href="https://x.example">a</a>', '<div>&lt;b&gt;</div>'].map(losesSomething), [false, true, true, true, false])
})

test('a link leads to the web or to an address, nowhere else', () => {
  assert.equal(['https://www.comune.prato.example/a', 'comune.prato.example', 'anna@ente.example'].map(linkTarget), ['https://www.comune.prato.example/a', 'https://comune.prato.example/', 'mailto:anna@ente.example'])
  assert.equal(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'parola', '', 'JaVaScRiPt:x.y'].map(linkTarget), [null, null, null, null, null, null])
})

test.run()
