import type { Desk } from '../desk.ts'
import { tinyPdf } from '../files/tiny-pdf.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { ACTS } from '../words/circulars.ts'
import { JUNK } from '../words/newsletters.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'
import { THREADS } from '../words/threads.ts'

/** What lies in the other folders: acts, the archive by years, drafts, junk, the bin. */
export function otherFolders(desk: Desk): readonly SampleLetter[] {
  return [...acts(desk), ...archive(desk), ...drafts(desk), ...junk(desk), ...bin(desk)]
}

function acts(desk: Desk): readonly SampleLetter[] {
  const from = `atti@${desk.own.email.slice(desk.own.email.lastIndexOf('@') + 1)}`
  return ACTS.map((act, i) => ({
    folder: say.acts,
    at: desk.daysAgo(3 + i * 8),
    flags: i === 0 ? [] : (['\\Seen'] as const),
    mail: { from: { name: say.actsOffice, address: from }, to: desk.own.email, subject: act, text: `${say.actText(act)}\n`, messageId: `<${desk.newId(from)}>`, attachments: [{ filename: `${act.slice(0, act.indexOf(':'))}.pdf`, contentType: 'application/pdf', content: tinyPdf([act]) }] },
  }))
}

function archive(desk: Desk): readonly SampleLetter[] {
  return [1, 2].flatMap((ago) =>
    THREADS.slice(0, ago === 1 ? 14 : 6).map(({ subject, turns }, i) => {
      const from = desk.pick(desk.colleagues)
      const year = desk.year - ago
      // Within that year, whatever day the seed is of.
      const at = Date.UTC(year, (i * 5) % 12, 3 + i, 8, i * 4)
      return { folder: say.archive(year), at, flags: ['\\Seen'] as const, mail: { from: { name: from.name, address: from.email }, to: desk.own.email, subject: `${subject} (${year})`, text: `${turns[0] ?? ''}\n`, messageId: `<${desk.newId(from.email)}>` } }
    }),
  )
}

function drafts(desk: Desk): readonly SampleLetter[] {
  return say.drafts.map(({ subject, text }, i) => ({ folder: 'Bozze', at: desk.daysAgo(i * 2), flags: ['\\Draft', '\\Seen'] as const, mail: { from: { name: desk.own.name, address: desk.own.email }, to: i === 0 ? 'segreteria@circololaquerce.example' : '', subject, text, messageId: `<${desk.newId(desk.own.email)}>` } }))
}

function junk(desk: Desk): readonly SampleLetter[] {
  return JUNK.map(({ from, email, subject, text }, i) => ({ folder: 'Posta indesiderata', at: desk.daysAgo(i * 3), flags: i > 1 ? (['\\Seen', '$Junk'] as const) : (['$Junk'] as const), mail: { from: { name: from, address: email }, to: desk.own.email, subject, text: `${text}\n`, messageId: `<${desk.newId(email)}>` } }))
}

function bin(desk: Desk): readonly SampleLetter[] {
  return say.bin.map((subject, i) => {
    const from = desk.pick(desk.colleagues)
    return { folder: 'Cestino', at: desk.daysAgo(5 + i * 4), flags: ['\\Seen'] as const, mail: { from: { name: from.name, address: from.email }, to: desk.own.email, subject, text: `${subject}.\n`, messageId: `<${desk.newId(from.email)}>` } }
  })
}
