import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { momentInWords } from '../../../../admin/mailbox/read/invitation/moment-in-words.ts'
import { readInvitation } from '../../../../admin/mailbox/read/invitation/read-invitation.ts'
import { processorMs } from '../../../processor-ms.ts'

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VTIMEZONE', 'DTSTART:19700101T000000', 'END:VTIMEZONE', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')

test('an invitation is read with its facts, folded lines and escaped signs included', () => {
  const read = readInvitation(calendar('SUMMARY:Riunione\\, piano di sopra', 'LOCATION:Sala del', '  Consiglio', 'ORGANIZER;CN="Verdi, Anna":mailto:anna@ente.example', 'DTSTART;TZID=Europe/Rome:20261128T100000', 'DTEND;TZID=Europe/Rome:20261128T113000', 'RRULE:FREQ=WEEKLY'))
  assert.equal(read && [read.method, read.summary, read.location, read.organizer, read.repeats], ['request', 'Riunione, piano di sopra', 'Sala del Consiglio', 'Verdi, Anna <anna@ente.example>', true])
  assert.equal([read?.start, read?.end].map((moment) => moment && momentInWords(moment)), ['28 novembre 2026, ore 10:00', '28 novembre 2026, ore 11:30'])
})

test('times are told as they are in the offices; of another place, with its name; of a whole day, without an hour', () => {
  const start = (line: string) => {
    const moment = readInvitation(calendar(line))?.start
    return moment ? momentInWords(moment) : null
  }
  assert.is(start('DTSTART:20261128T090000Z'), '28 novembre 2026, ore 10:00')
  assert.is(start('DTSTART;TZID=America/New_York:20261128T090000'), '28 novembre 2026, ore 09:00 (ora di America/New_York)')
  assert.is(start('DTSTART;VALUE=DATE:20261201'), '1° dicembre 2026, tutto il giorno')
  assert.is(start('DTSTART:domani'), null)
})

test('an appointment that was called off is said so, whatever the method', () => {
  assert.is(readInvitation(calendar('STATUS:CANCELLED'))?.method, 'cancel')
})

test('anything may come as a calendar: it is read or it is not, at once', () => {
  assert.is(readInvitation('niente'), null)
  fc.assert(fc.property(fc.array(fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART', ':', ';', '"', '=', '\r\n', ' ', '20261128', 'SUMMARY:x', '\u0000')), (parts) => void readInvitation(parts.join(''))))
  const begun = processorMs()
  readInvitation(calendar(`SUMMARY${';A=B'.repeat(50_000)}:x`))
  assert.ok(processorMs() - begun < 1000)
})

test.run()
