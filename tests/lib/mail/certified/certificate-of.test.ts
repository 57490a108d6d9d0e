import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { certificateOf } from '../../../../lib/mail/certified/certificate-of.ts'
import type { Certified } from '../../../../lib/mail/mailbox/messages.ts'
import type { OpenedMessage } from '../../../../lib/mail/mailbox/opened-message.ts'

const RECEIPT = `<?xml version="1.0" encoding="UTF-8"?>
<postacert tipo="avvenuta-consegna" errore="nessuno">
  <intestazione>
    <mittente>protocollo@pec.comune.prato.example</mittente>
    <destinatari tipo="certificato">ditta@pec.example</destinatari>
    <destinatari tipo="esterno">ufficio@posta.example</destinatari>
    <risposte>protocollo@pec.comune.prato.example</risposte>
    <oggetto><![CDATA[Richiesta n. 12 <urgente> & altro]]></oggetto>
  </intestazione>
  <dati>
    <gestore-emittente>Gestore PEC S.p.A.</gestore-emittente>
    <data zona="+0100"><giorno>28/11/2026</giorno><ora>10:15:03</ora></data>
    <identificativo>opec296.20261128101503.01.1.2@pec.example</identificativo>
    <msgid>&lt;a@b&gt;</msgid>
    <ricevuta tipo="completa"/>
    <consegna>ditta@pec.example</consegna>
  </dati>
</postacert>`

const part = (id: string, name: string, type: string, size: number | null = 900) => ({ id, name, type, size, cid: null, inline: false })

function opened(certified: Certified | null, parts = [part('1.2.2', 'daticert.xml', 'application/xml'), part('1.2.3', 'postacert.eml', 'message/rfc822')]): OpenedMessage {
  return {
    line: { folder: 'INBOX', validity: '1', uid: 1, from: [], to: [], subject: '', at: 0, size: 1, unread: true, flagged: false, answered: false, forwarded: false, draft: false, attachments: true, certified, messageId: '' },
    sender: [], replyTo: [], cc: [], bcc: [], references: [], inReplyTo: null, headers: [], text: '', html: null, cut: false, damaged: false, parts,
  }
}

const of = (xml: string, kind: Certified = 'delivered') => certificateOf(opened(kind), () => Promise.resolve(xml))

test('a receipt says who, to whom, when and what, and where the message as it was sent lies', async () => {
  assert.equal(await of(RECEIPT), {
    kind: 'delivered',
    provider: 'Gestore PEC S.p.A.',
    identifier: 'opec296.20261128101503.01.1.2@pec.example',
    sender: 'protocollo@pec.comune.prato.example',
    recipients: [{ email: 'ditta@pec.example', certified: true }],
    subject: 'Richiesta n. 12 <urgente> & altro',
    at: '28/11/2026 10:15:03 (+0100)',
    error: '',
    original: '1.2.3',
    certificate: '1.2.2',
  })
})

test('an acceptance is about all recipients, and tells certified ones from others', async () => {
  const seen = await of(RECEIPT.replace(/<consegna>.*<\/consegna>/, ''), 'accepted')
  assert.equal(seen?.recipients, [{ email: 'ditta@pec.example', certified: true }, { email: 'ufficio@posta.example', certified: false }])
})

test('a message that did not arrive says why', async () => {
  const failed = RECEIPT.replace('errore="nessuno"', 'errore="no-dest"').replace('</dati>', '<errore-esteso>5.1.1 utente sconosciuto</errore-esteso></dati>')
  assert.is((await of(failed, 'not-delivered'))?.error, 'La casella del destinatario non esiste. 5.1.1 utente sconosciuto')
  assert.is((await of(RECEIPT.replace('errore="nessuno"', 'errore="constructor"')))?.error, '')
})

test('mail that is not certified has no certificate, and nobody reads its parts', async () => {
  assert.is(await certificateOf(opened(null), () => Promise.reject(new Error('was read'))), null)
})

test('what cannot be read is empty, and the original is there all the same', async () => {
  const empty = { kind: 'message', provider: '', identifier: '', sender: '', recipients: [], subject: '', at: '', error: '', original: '1.2.3', certificate: '1.2.2' }
  for (const xml of ['', 'non è xml', '<', '<postacert', '\u0000\u0001', '{"a":1}']) assert.equal(await of(xml, 'message'), empty, xml)
  assert.equal(await certificateOf(opened('message'), () => Promise.reject(new Error('gone'))), empty)
  assert.equal(await certificateOf(opened('message', [part('2', 'DatiCert.xml', 'text/xml', 9e9)]), () => Promise.resolve(RECEIPT)), { ...empty, original: null, certificate: '2' }, 'too large to be one')
  assert.equal(await certificateOf(opened('message', []), () => Promise.resolve(RECEIPT)), { ...empty, original: null, certificate: null })
})

test('an entity that a hostile certificate declares is never made, and no address in it is asked', async () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]>`
  const seen = await of(`${laughs}${RECEIPT.replace('Gestore PEC S.p.A.', '&a19;&passwd;')}`.replace('<!ENTITY a "lol">', '<!ENTITY a "lol"><!ENTITY passwd SYSTEM "file:///etc/passwd">'))
  assert.is(seen?.provider, '&a19;&passwd;')
  assert.is(seen?.sender, 'protocollo@pec.comune.prato.example')
})

test('a certificate without end ends', async () => {
  const started = Date.now()
  for (const xml of ['<a>'.repeat(400_000), `<postacert ${'x="y" '.repeat(100_000)}>`, `<destinatari>${'<destinatari>'.repeat(50_000)}`, `<oggetto>${'x'.repeat(900_000)}</oggetto>`]) {
    const seen = await of(xml)
    assert.ok((seen?.recipients.length ?? 0) <= 1000 && (seen?.subject.length ?? 0) <= 1000)
  }
  assert.ok(Date.now() - started < 10_000)
})

test.run()
