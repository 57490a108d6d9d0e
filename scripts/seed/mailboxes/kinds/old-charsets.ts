import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'

/** Letters in the charsets that old programs still write, the signs that Latin-1 has not among them. */
export function oldCharsets(desk: Desk): readonly SampleLetter[] {
  return say.oldCharsets.map(({ subject, text }, i) => {
    const windows = i % 2 === 1
    const charset = windows ? 'Windows-1252' : 'ISO-8859-15'
    const octets = (words: string) => Buffer.from(windows ? inWindows(words) : words.replaceAll('€', '\u00a4').replaceAll('’', "'"), 'latin1')
    const at = desk.daysAgo(6 + i * 7)
    const from = `economato@${desk.own.email.slice(desk.own.email.lastIndexOf('@') + 1)}`
    const head = [
      `From: "${say.treasurer}" <${from}>`,
      `To: <${desk.own.email}>`,
      `Subject: =?${charset}?B?${octets(subject).toString('base64')}?=`,
      `Message-ID: <${desk.newId(from)}>`,
      `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: 8bit',
    ]
    return { folder: 'INBOX', at, flags: ['\\Seen'] as const, mail: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), octets(text.replaceAll('\n', '\r\n')), Buffer.from('\r\n')]) }
  })
}

const WINDOWS: Readonly<Record<string, string>> = { '€': '\u0080', '…': '\u0085', '’': '\u0092', '“': '\u0093', '”': '\u0094', '–': '\u0096' }

function inWindows(words: string): string {
  return words.replace(/[€…’“”–]/g, (sign) => WINDOWS[sign] ?? sign)
}
