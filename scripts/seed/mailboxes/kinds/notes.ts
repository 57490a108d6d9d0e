import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { NOTES } from '../words/notes.ts'

/** Short letters of colleagues. */
export function notes(desk: Desk): readonly SampleLetter[] {
  return NOTES.map(({ subject, text }, i) => {
    const from = desk.pick(desk.colleagues)
    const days = 1 + Math.floor(i * 2.6)
    return {
      folder: 'INBOX',
      at: desk.daysAgo(days),
      flags: days > 2 ? (['\\Seen'] as const) : [],
      mail: { from: { name: from.name, address: from.email }, to: { name: desk.own.name, address: desk.own.email }, subject, text: `${text}\n\n${from.name}\n`, messageId: `<${desk.newId(from.email)}>` },
    }
  })
}
