import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { OpenedMessage } from '../../../../lib/mail/mailbox/opened-message.ts'
import { warningsOf } from '../../../../lib/mail/safe/warnings-of.ts'

const OWN = { domains: ['comune.prato.example'], people: [{ name: 'Elena Bassi', email: 'elena.bassi@comune.prato.example' }] }
const OUTSIDE = 'from mx.altro.example (mx.altro.example [203.0.113.7]) by mail.prato.example (Postfix) with ESMTPS id 1; Sat, 28 Nov 2026 10:00:00 +0100'
const LMTP = 'from mail.prato.example by store.prato.example with LMTP id 2'

function opened(from: { name: string; email: string }, change: Partial<Omit<OpenedMessage, 'line'>> = {}): OpenedMessage {
  return {
    line: { folder: 'INBOX', validity: '1', uid: 1, from: [from], to: [], subject: '', at: 0, size: 1, unread: true, flagged: false, answered: false, forwarded: false, draft: false, attachments: false, certified: null, messageId: '' },
    sender: [], replyTo: [], cc: [], bcc: [], references: [], inReplyTo: null, headers: [['received', OUTSIDE]], text: '', html: null, cut: false, parts: [], damaged: false, ...change,
  }
}

const codes = (message: OpenedMessage) => warningsOf(message, OWN).map(({ code }) => code)
const from = (name: string, email: string, change: Parameters<typeof opened>[1] = {}) => codes(opened({ name, email }, change))

test('an honest message of another body says nothing', () => {
  assert.equal(from('Ufficio tributi del Comune di Firenze', 'tributi@comune.firenze.example'), [])
  assert.equal(from('', 'mario@posta.example'), [])
})

test('a name of ours with an address of others is told of, whatever its letters and order', () => {
  for (const name of ['Elena Bassi', 'BASSI Elena', 'Bassi, Elena', 'Elеna Bassi', 'E\u200blena Bassi', 'Elena Bassì']) assert.equal(from(name, 'elena.bassi@posta.example'), ['look-alike'], name)
  assert.equal(from('Comune di Prato - Protocollo', 'protocollo@posta.example'), ['look-alike'])
  assert.equal(from('Ufficio Tributi C0mune di Prato', 'x@posta.example'), ['look-alike'])
  assert.equal(from('Elena Bassi', 'elena.bassi@comune.prato.example'.toUpperCase(), { headers: [] }), [])
  assert.equal(from('Elena Rossi', 'elena.rossi@posta.example'), [])
})

test('a domain that looks like ours is told of', () => {
  for (const domain of ['cornune.prato.example', 'comune.prat0.example', 'comune.plato.example', 'comune.prato.example.evil.example', 'comune-prato-example.evil.example', 'comune.prato.example-accesso.example', 'cоmune.prato.example', 'xn--cmune-jye.prato.example', 'comune.prtao.example', 'comune.pratto.example']) assert.equal(from('', `a@${domain}`), ['look-alike'], domain)
  for (const domain of ['comune.firenze.example', 'ufficio.comune.prato.example.it', 'gmail.com', 'prato.example', 'münchen.example']) assert.equal(from('', `a@${domain}`).filter((code) => code === 'look-alike'), domain.endsWith('.it') ? ['look-alike'] : [], domain)
})

test('a name that is another address, and an answer that goes elsewhere', () => {
  assert.equal(from('info@comune.prato.example', 'x@posta.example'), ['name-is-address'])
  assert.equal(from('x@posta.example', 'X@posta.example'), [])
  assert.equal(from('', 'a@posta.example', { replyTo: [{ name: '', email: 'b@altrove.example' }] }), ['reply-elsewhere'])
  assert.equal(from('', 'a@news.posta.example', { replyTo: [{ name: '', email: 'b@posta.example' }] }), [])
  assert.equal(from('', 'a@posta.example', { replyTo: [{ name: '', email: 'lista@altrove.example' }], headers: [['received', OUTSIDE], ['list-id', '<lista>']] }), [])
})

test('who says to be us from outside is believed only on the word of the nearest server', () => {
  const said = (...headers: (readonly [string, string])[]) => from('Elena Bassi', 'elena.bassi@comune.prato.example', { headers })
  const results = (text: string) => ['authentication-results', `mail.prato.example; ${text}`] as const
  const arrived = ['received', OUTSIDE] as const
  assert.equal(said(results('dmarc=pass header.from=comune.prato.example'), arrived), [])
  assert.equal(said(['received', LMTP], results('dkim=pass header.d=comune.prato.example header.s=k'), arrived), [])
  assert.equal(said(results('spf=pass smtp.mailfrom=elena.bassi@comune.prato.example'), arrived), [])
  assert.equal(said(results('dkim=pass header.d=posta.example; spf=pass smtp.mailfrom=x@posta.example; dmarc=none'), arrived), ['unverified-body'])
  assert.equal(said(results('dmarc=fail header.from=comune.prato.example'), arrived), ['unverified-body'])
  assert.equal(said(arrived), ['unverified-body'])
  assert.equal(said(arrived, results('dmarc=pass header.from=comune.prato.example')), ['unverified-body'], 'written by whoever sent it')
  assert.equal(said(arrived, ['received', LMTP], results('dmarc=pass header.from=comune.prato.example'), arrived), ['unverified-body'])
  const forged = [results('dmarc=pass header.from=comune.prato.example'), arrived] as const
  for (const named of ['localhost', '[127.0.0.1]', '127.0.0.1', 'x?(y?[10.0.0.1])', 'by', 'with?LMTP', 'ESMTPSA']) {
    const spoofed = ['received', `from ${named} (x.evil.example [203.0.113.7]) by mail.prato.example (Postfix) with ESMTP id 9`] as const
    assert.equal(said(spoofed, ...forged), ['unverified-body'], named)
  }
  assert.equal(said(['received', 'strano'], ...forged), ['unverified-body'])
  assert.equal(said(['received', 'from filtro (localhost [127.0.0.1]) by mail.prato.example with ESMTP id 8'], ...forged), [], 'a filter of the same machine')
  assert.equal(said(), [], 'written here')
  assert.equal(said(['received', 'from [10.1.2.3] (pc.prato.example [10.1.2.3]) by mail.prato.example with ESMTPSA id 3']), [])
  assert.equal(said(['received', 'from casa (x.example [198.51.100.9]) by mail.prato.example with ESMTPSA id 3']), [], 'logged in')
})

test('attachments that can do harm, and links that say one thing and do another', () => {
  const part = (name: string) => ({ id: '2', name, type: 'application/octet-stream', size: 1, cid: null, inline: false })
  assert.equal(from('', 'a@posta.example', { parts: [part('a.exe'), part('b.pdf')] }), ['risky-attachment'])
  assert.equal(from('', 'a@posta.example', { parts: [part('a.zip'), part('b.doc')] }), [], 'ordinary')
  const html = '<a href="https://evil.example">www.banca.example</a>'
  assert.equal(from('', 'a@posta.example', { html }), ['links-elsewhere'])
  const bulk = [['received', OUTSIDE], ['list-unsubscribe', '<x>']] as const
  assert.equal(from('', 'a@posta.example', { html, headers: bulk }), [], 'newsletters count their readers')
  assert.equal(from('', 'a@posta.example', { html: html.replace('banca.example', 'comune.prato.example'), headers: bulk }), ['links-elsewhere'])
})

test('a sentence holds what a message says in one line', () => {
  const [warning] = warningsOf(opened({ name: 'Elena\r\nBassi', email: 'x@po\u202esta.example' }), OWN)
  assert.ok(warning && !/[\r\n\u202e]/.test(warning.sentence))
})

test.run()
