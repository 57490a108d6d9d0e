import type { AttachmentSeen, MessageAnswer } from '../../../../lib/protocol/webmail.ts'

const MARTA = { name: 'Marta Campi', email: 'marta.campi@comune.prato.example' }
const ELENA = { name: 'Elena Bassi', email: 'elena.bassi@comune.prato.example' }

/** An open message with nothing out of the ordinary but what is said. */
export function message(own: Partial<MessageAnswer>): MessageAnswer {
  return {
    line: { folder: 'INBOX', validity: '7', uid: 20, from: [MARTA], to: [ELENA], subject: 'Orari dello sportello', at: Date.parse('2026-11-28T09:42:00Z'), size: 4200, unread: true, flagged: false, answered: false, forwarded: false, draft: false, attachments: false, certified: null, messageId: 'm20@comune.prato.example' },
    sender: [],
    replyTo: [],
    cc: [],
    bcc: [],
    inReplyTo: null,
    references: [],
    text: 'Buongiorno,\na che ora aprite?\n\nMarta',
    html: null,
    remoteImages: false,
    inlineImages: {},
    parts: [],
    certified: null,
    warnings: [],
    receiptTo: null,
    list: null,
    cut: false,
    damaged: false,
    draft: null,
    ...own,
  }
}

const part = (own: Partial<AttachmentSeen>): AttachmentSeen => ({ id: '2', name: 'verbale.pdf', type: 'application/pdf', size: 120_000, cid: null, inline: false, shown: null, risk: null, ...own })

/** Somebody who may not be who they say, a link that hides where it leads, a program that looks like a document. */
export const SUSPECT = message({
  text: 'Accedi qui: https://www.comune.prato.example@cattivo.example/accedi\n\n> uno\n> due\n> tre\n> quattro',
  receiptTo: MARTA,
  warnings: [{ code: 'look-alike', sentence: 'L’indirizzo somiglia a quello di Marta Campi, ma non è il suo.' }],
  parts: [part({}), part({ id: '4', name: 'fattura.pdf.exe', type: 'application/octet-stream', size: 3_400_000, risk: 'È un programma: se lo apri può fare quello che vuole sul computer.' })],
})

export const CERTIFIED = message({
  line: { ...message({}).line, uid: 19, subject: 'POSTA CERTIFICATA: Osservazioni al piano', certified: 'delivered' },
  certified: { kind: 'delivered', provider: 'Gestore PEC di prova', identifier: 'opec123.20261128.1@pec.example', sender: 'comune@pec.prato.example', recipients: [{ email: 'ditta@pec.example', certified: true }], subject: 'Osservazioni al piano', at: '28/11/2026 10:42:00 (+0100)', error: '', original: '3', certificate: '2' },
  parts: [part({ name: 'daticert.xml', type: 'application/xml', size: 1200, shown: 'text' }), part({ id: '3', name: 'postacert.eml', type: 'message/rfc822', size: 52_000, shown: 'message' })],
})

export const NEWSLETTER = message({
  line: { ...message({}).line, uid: 18, subject: 'Notiziario' },
  html: '<h2>Notiziario</h2><p>Ciao <b>Elena</b>, <a href="https://ente.example/">leggi qui</a>.</p><img data-src="https://ente.example/a.png" alt="figura">',
  remoteImages: true,
})

export const INVITATION = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'SUMMARY:Riunione di redazione', 'LOCATION:Sala del Consiglio', 'DTSTART;TZID=Europe/Rome:20261130T100000', 'DTEND;TZID=Europe/Rome:20261130T113000', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
