import type { Desk } from '../desk.ts'
import { tinyPdf } from '../files/tiny-pdf.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'
import { SUPPLIERS } from '../words/outsiders.ts'
import { BUSINESS } from '../words/requests.ts'

/** Letters of suppliers, each with a file. */
export function business(desk: Desk): readonly SampleLetter[] {
  return BUSINESS.map(({ subject, text, file }, i) => {
    const from = SUPPLIERS[i % SUPPLIERS.length] ?? desk.pick(SUPPLIERS)
    return {
      folder: 'INBOX',
      at: desk.daysAgo(2 + i * 6),
      flags: i > 0 ? (['\\Seen'] as const) : [],
      mail: {
        from: { name: from.name, address: from.email },
        to: { name: desk.own.name, address: desk.own.email },
        subject,
        text: `${say.hello}\n${text}\n\n${say.bye}\n${from.name}\n`,
        messageId: `<${desk.newId(from.email)}>`,
        attachments: [{ filename: file, contentType: 'application/pdf', content: tinyPdf([subject, text]) }],
      },
    }
  })
}
