import { CERTIFIED_MAIL_WORDS as say } from '../words/certified.ts'
import { romeLocal } from '../../../../lib/model/rome-moment.ts'
import { certificateXml } from './certificate-xml.ts'
import type { CertifiedLetter } from './certified-letter.ts'
import { rawEntity } from './raw-entity.ts'

const HEADERS = { message: ['X-Trasporto: posta-certificata'], accepted: ['X-Ricevuta: accettazione'], delivered: ['X-Ricevuta: avvenuta-consegna', 'X-TipoRicevuta: completa'], notDelivered: ['X-Ricevuta: errore-consegna'] } as const
const PROVIDER = 'posta-certificata@pec.gestore.example'

/**
 * A message of certified mail as it travels: the provider's envelope, signed, with the certificate and, where it belongs, the
 * original whole. The signature is invented, as all of it.
 *
 * @see D.M. 2 November 2005, annex, §6
 */
export function certifiedMessage(letter: CertifiedLetter): Buffer {
  const { kind, subject, from, to, at, id } = letter
  const boundary = `busta.${id.replace(/[^A-Za-z0-9.]/g, '')}`
  const moment = `${romeLocal(at).slice(0, 10).split('-').reverse().join('/')} alle ore ${romeLocal(at).slice(11)}:00`
  const original = rawEntity([`From: <${from}>`, `To: <${to}>`, `Subject: ${word(subject)}`, `Message-ID: <originale.${id}>`, `Date: ${dated(at)}`, 'MIME-Version: 1.0'], { type: 'text/plain; charset=utf-8', bytes: Buffer.from(letter.body) })
  const parts = [
    rawEntity([], { type: 'text/plain; charset=utf-8', bytes: Buffer.from(say[kind].text(moment, subject, from, to)) }),
    rawEntity(['Content-Disposition: inline; filename="daticert.xml"'], { type: 'application/xml; name="daticert.xml"', bytes: Buffer.from(certificateXml(letter)) }),
    // An enclosed message is never encoded (RFC 2046 §5.2.1).
    ...(kind === 'message' || kind === 'delivered' ? [`Content-Type: message/rfc822; name="postacert.eml"\r\nContent-Disposition: inline; filename="postacert.eml"\r\n\r\n${original}`] : []),
  ]
  const mixed = `Content-Type: multipart/mixed; boundary="${boundary}.contenuto"\r\n\r\n${parts.map((part) => `--${boundary}.contenuto\r\n${part}\r\n`).join('')}--${boundary}.contenuto--`
  const signature = rawEntity(['Content-Disposition: attachment; filename="smime.p7s"'], { type: 'application/x-pkcs7-signature; name="smime.p7s"', bytes: Buffer.from(`firma inventata di ${id}`) })
  const sender = kind === 'message' ? `"Per conto di: ${from}" <${PROVIDER}>\r\nReply-To: <${from}>` : PROVIDER
  const head = [...HEADERS[kind], `X-Riferimento-Message-ID: <originale.${id}>`, `From: ${sender}`, `To: <${letter.box}>`, `Subject: ${word(`${say[kind].title}: ${subject}`)}`, `Message-ID: <${id}>`, `Date: ${dated(at)}`, 'MIME-Version: 1.0', `Content-Type: multipart/signed; protocol="application/x-pkcs7-signature"; micalg=sha-256; boundary="${boundary}"`]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n--${boundary}\r\n${mixed}\r\n--${boundary}\r\n${signature}\r\n--${boundary}--\r\n`)
}

function word(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

function dated(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000')
}
