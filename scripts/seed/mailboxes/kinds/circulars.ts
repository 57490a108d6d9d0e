import type { Desk } from '../desk.ts'
import { tinyOdt } from '../files/tiny-odt.ts'
import { tinyPdf } from '../files/tiny-pdf.ts'
import { tinyPicture } from '../files/tiny-picture.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { CIRCULARS, type CircularWords } from '../words/circulars.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'

const TYPES = { pdf: 'application/pdf', odt: 'application/vnd.oasis.opendocument.text', png: 'image/png' } as const

/** What goes to everybody, with a file. */
export function circulars(desk: Desk): Promise<readonly SampleLetter[]> {
  return Promise.all(CIRCULARS.map((words, i) => circular(desk, words, 1 + i * 5)))
}

async function circular(desk: Desk, words: CircularWords, days: number): Promise<SampleLetter> {
  const host = domainOf(desk.own.email)
  const at = desk.daysAgo(days)
  return {
    folder: 'INBOX',
    at,
    flags: days > 10 ? ['\\Seen'] : [],
    mail: {
      from: { name: say.secretary, address: `segreteria@${host}` },
      to: { name: say.everybody, address: `tutti@${host}` },
      subject: words.subject,
      text: `${say.hello}\n\n${words.text}\n\n${say.bye}\n${say.secretary}\n`,
      html: `<p>${say.hello}</p><p>${words.text}</p><p>${say.bye}<br><strong>${say.secretary}</strong></p>`,
      messageId: `<${desk.newId(desk.own.email)}>`,
      attachments: [{ filename: words.file, contentType: TYPES[words.kind], content: await fileOf(words) }],
    },
  }
}

function fileOf({ kind, subject, text }: CircularWords): Promise<Buffer> | Buffer {
  if (kind === 'png') return tinyPicture(640, 400, '#0d5c3a')
  return kind === 'pdf' ? tinyPdf([subject, text]) : tinyOdt([subject, text])
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}
