import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { draftAbout } from '../../../../admin/mailbox/compose/start/draft-about.ts'
import { quote } from '../../../../admin/mailbox/compose/start/quote.ts'
import { replyAllRecipients, replyRecipients } from '../../../../admin/mailbox/compose/start/reply-recipients.ts'
import { forwardSubject, replySubject } from '../../../../admin/mailbox/compose/start/subject-prefix.ts'
import type { ComposeHow } from '../../../../admin/mailbox/route.ts'
import type { MessageAnswer, StateAnswer } from '../../../../lib/protocol/webmail.ts'

const who = (email: string, name = '') => ({ name, email })
const ELENA = who('elena@comune.prato.example', 'Elena Bassi')
const OFFICE = who('urp@comune.prato.example', 'URP')
const ANNA = who('anna@ente.example', 'Anna Verdi')
const LUCA = who('luca@ente.example', 'Luca Neri')
const LIST = who('tutti@liste.example')
const OWN = [ELENA, OFFICE]
const emails = ({ to, cc }: { readonly to: readonly { readonly email: string }[]; readonly cc: readonly { readonly email: string }[] }) => [to.map(({ email }) => email), cc.map(({ email }) => email)]

const MESSAGE: MessageAnswer = {
  line: { folder: 'INBOX', validity: '7', uid: 12, from: [ANNA], to: [OFFICE, LUCA], subject: 'R: RE: Orari', at: Date.parse('2026-11-28T09:42:00Z'), size: 4000, unread: false, flagged: false, answered: false, forwarded: false, draft: false, attachments: true, certified: null, messageId: 'a@ente.example' },
  sender: [],
  replyTo: [],
  cc: [who('CAPO@ente.example'), ELENA],
  bcc: [],
  inReplyTo: null,
  references: [],
  text: 'Buongiorno,\n> già detto\nquando aprite?\n-- \nAnna Verdi',
  html: null,
  remoteImages: false,
  inlineImages: {},
  parts: [{ id: '2', name: 'orari.pdf', type: 'application/pdf', size: 1200, cid: null, inline: false, shown: null, risk: null }],
  certified: null,
  warnings: [],
  receiptTo: null,
  list: null,
  cut: false,
  damaged: false,
  draft: null,
}
const WRITER: Pick<StateAnswer, 'identities' | 'settings'> = { identities: OWN, settings: { signature: 'Elena Bassi\nURP', signatures: [], signatureImage: false, conversations: true, rich: false, keys: true, askReceipt: true } }
const draft = (how: ComposeHow, message: MessageAnswer = MESSAGE) => draftAbout(how, message, WRITER)

test('an answer has one «Re:» whatever other programs put there, and a subject of its own keeps its words', () => {
  assert.equal(['Orari', 'Re: Orari', 'RE: R: AW: Orari', 'Re[2]: Fwd: Orari', 'I: Orari', 'rif : Orari', ''].map(replySubject), [...Array<string>(6).fill('Re: Orari'), 'Re:'])
  assert.equal(['Regione: bando', 'Ri: nota', 'Iris: fiori', '2: due'].map(replySubject), ['Re: Regione: bando', 'Re: Ri: nota', 'Re: Iris: fiori', 'Re: 2: due'])
  assert.is(forwardSubject('Re: I: Orari'), 'I: Orari')
  fc.assert(fc.property(fc.string(), (subject) => assert.is(replySubject(replySubject(subject)), replySubject(subject))))
})

test('an answer goes where the message asks for it, and after one’s own message to those it went to', () => {
  assert.equal(emails(replyRecipients(MESSAGE, OWN)), [['anna@ente.example'], []])
  assert.equal(emails(replyRecipients({ ...MESSAGE, replyTo: [LUCA] }, OWN)), [['luca@ente.example'], []])
  assert.equal(emails(replyRecipients({ ...MESSAGE, line: { ...MESSAGE.line, from: [ELENA], to: [ANNA] } }, OWN)), [['anna@ente.example'], []])
})

test('an answer to all goes to everybody once and never to oneself', () => {
  assert.equal(emails(replyAllRecipients(MESSAGE, OWN)), [['anna@ente.example', 'luca@ente.example'], ['CAPO@ente.example']])
  assert.equal(emails(replyAllRecipients({ ...MESSAGE, replyTo: [who('segreteria@ente.example')] }, OWN))[0], ['segreteria@ente.example', 'anna@ente.example', 'luca@ente.example'])
  const person = fc.constantFrom(ELENA, OFFICE, ANNA, LUCA, LIST, who(''), who('ANNA@ENTE.example'))
  fc.assert(
    fc.property(fc.array(person, { minLength: 1 }), fc.array(person), fc.array(person), fc.array(person), (from, to, cc, replyTo) => {
      const [writtenTo = [], copied = []] = emails(replyAllRecipients({ line: { from: [ANNA, ...from], to }, cc, replyTo, list: null }, OWN))
      const all = [...writtenTo, ...copied].map((email) => email.toLowerCase())
      assert.is(new Set(all).size, all.length, 'nobody twice')
      assert.not.ok(all.includes(''), 'nobody without an address')
    }),
  )
})

test('an answer to all of a mailing list goes to the list, which brings it to who wrote', () => {
  assert.equal(emails(replyAllRecipients({ ...MESSAGE, list: { unsubscribe: null }, replyTo: [LIST], line: { ...MESSAGE.line, to: [LIST] }, cc: [] }, OWN)), [['tutti@liste.example'], []])
})

test('what is answered is quoted without its signature, a sign before each line', () => {
  assert.is(quote('a\r\n> b\r\n\r\nc\r\n-- \r\nFirma'), '> a\n>> b\n>\n> c')
})

test('an answer has the signature above what it quotes, comes from the address that was written to, and asks for receipts as wished', () => {
  const { from, subject, text, receipt, about, html } = draft('reply')
  assert.is(from, OFFICE.email)
  assert.is(subject, 'Re: Orari')
  assert.is(text, '\n\n-- \nElena Bassi\nURP\n\nIl 28 novembre 2026 alle 10:42 Anna Verdi <anna@ente.example> ha scritto:\n\n> Buongiorno,\n>> già detto\n> quando aprite?')
  assert.equal([receipt, html], [true, null])
  assert.equal(about, { kind: 'reply', ref: { folder: 'INBOX', validity: '7', uid: 12 } })
})

test('what is passed on is whole, signature included, and its attachments go from the server', () => {
  const { text, attachments, to, about } = draft('forward')
  assert.ok(text.includes('---------- Messaggio inoltrato ----------\nDa: Anna Verdi <anna@ente.example>\nData: 28 novembre 2026, 10:42\nOggetto: R: RE: Orari\nA: URP <urp@comune.prato.example>, Luca Neri <luca@ente.example>'))
  assert.ok(text.endsWith('-- \nAnna Verdi'))
  assert.equal(attachments, [{ kind: 'part', ref: { folder: 'INBOX', validity: '7', uid: 12 }, part: '2', name: 'orari.pdf', size: 1200, type: 'application/pdf' }])
  assert.equal([to.length, about?.kind], [0, 'forward'])
})

test('what is passed on as an attachment is the message as it lies at the server', () => {
  assert.equal(draft('forward-whole').attachments, [{ kind: 'message', ref: { folder: 'INBOX', validity: '7', uid: 12 }, name: 'R: RE: Orari.eml', size: 4000, type: 'message/rfc822' }])
})

test('a draft goes on as it was left; one of another program with what its message says', () => {
  const { html: _html, ...left } = draft('reply')
  assert.equal(draft('draft', { ...MESSAGE, draft: { ...left, html: null, id: 'x' } }), { ...left, html: null })
  const foreign = draft('draft')
  assert.equal([foreign.to.length, foreign.cc.length, foreign.subject, foreign.attachments.length], [2, 2, 'R: RE: Orari', 1])
})

test.run()
