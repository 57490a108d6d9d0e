import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { icsOf } from '../../../lib/calendar/ics.ts'

const octets = (text: string) => new TextEncoder().encode(text).byteLength

/** Reads a calendar as a program would: unfolds its lines (RFC 5545 §3.1), parts names from values. */
function read(ics: string): readonly (readonly [name: string, value: string])[] {
  const lines = ics.replace(/\r\n /g, '').split('\r\n')
  assert.is(lines.pop(), '', 'the last line has its end')
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
}

const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))

test('an event is written as RFC 5545 asks, with the time zone it is in', () => {
  const ics = icsOf({
    name: 'Gli eventi del Comune di Prato',
    events: [{
      uid: 'prato/evento/festa@prato.example',
      start: '2026-06-02T18:00',
      end: '2026-06-02T20:30',
      summary: 'Festa della Repubblica; musica, letture',
      description: 'Ingresso libero.\nPorta un libro.',
      location: 'Piazza della Fontana 1, 59100 Prato',
      url: 'https://www.comune.prato.example/vivere-il-comune/eventi/festa/',
      stamp: Date.UTC(2026, 4, 20, 7, 8, 9),
      status: 'CONFIRMED',
    }],
  })
  assert.fixture(ics.replaceAll('\r\n', '\n'), `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Redazione Diffusa//IT
NAME:Gli eventi del Comune di Prato
X-WR-CALNAME:Gli eventi del Comune di Prato
BEGIN:VTIMEZONE
TZID:Europe/Rome
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:prato/evento/festa@prato.example
DTSTAMP:20260520T070809Z
DTSTART;TZID=Europe/Rome:20260602T180000
DTEND;TZID=Europe/Rome:20260602T203000
SUMMARY:Festa della Repubblica\\; musica\\, letture
DESCRIPTION:Ingresso libero.\\nPorta un libro.
LOCATION:Piazza della Fontana 1\\, 59100 Prato
URL:https://www.comune.prato.example/vivere-il-comune/eventi/festa/
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
`)
  assert.is(ics.split('\n').length, ics.split('\r\n').length, 'every line ends with CR and LF')
})

test('whole days end on the day after the last, and an event nobody knows the end of has none', () => {
  const lines = read(icsOf({ name: 'Prova', events: [
    { uid: 'a', start: '2026-12-30', end: '2026-12-31', summary: 'Mostra', stamp: 0 },
    { uid: 'b', start: '2026-12-30T09:00', summary: 'Incontro', stamp: 0 },
    { uid: 'c', start: '2026-12-30T09:00', end: '2026-12-31', summary: 'Fiera', stamp: 0 },
  ] }))
  assert.equal(lines.filter(([name]) => name.startsWith('DTEND')), [['DTEND;VALUE=DATE', '20270101'], ['DTEND;TZID=Europe/Rome', '20261231T235900']])
})

test('the zone in the file and the clocks of Italy agree on every hour of an event', () => {
  // The rule of the zone, against the tables of this machine: the last Sunday of March and of October, at 01:00 UTC.
  const rome = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' })
  for (let year = 1996; year < 2040; year++) {
    for (const [month, before, after] of [[2, '01', '03'], [9, '02', '02']] as const) {
      const last = new Date(Date.UTC(year, month + 1, 0))
      const change = Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1)
      assert.equal([rome.format(change - 1), rome.format(change)], [before, after], String(year))
    }
  }
})

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom('a\r\nBEGIN:VALARM', 'END:VEVENT\nX', '\u202Eשלום', '🎉'.repeat(60), '\\n,;\\'))

test('no text a person writes adds a line, breaks a character or comes back changed', () => {
  fc.assert(fc.property(text, text, text, (summary, description, location) => {
    const ics = icsOf({ name: summary, events: [{ uid: 'x', start: '2026-01-01', summary, description, location, stamp: 0 }] })
    for (const line of ics.split('\r\n')) assert.ok(octets(line) <= 75 && !/[\r\n]/.test(line), line)
    assert.is(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(ics)), ics)
    const lines = read(ics)
    assert.is(lines.filter(([name]) => name === 'BEGIN').length, 5)
    const kept = (value: string) => Buffer.from(value).toString().replaceAll('\uFFFD', '').replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    const value = (name: string) => unescaped(lines.find(([found]) => found === name)?.[1] ?? '').replaceAll('\uFFFD', '')
    assert.is(value('SUMMARY'), kept(summary))
    assert.is(value('DESCRIPTION'), description === '' ? '' : kept(description))
    assert.is(value('LOCATION'), location === '' ? '' : kept(location))
  }), { numRuns: 300 })
})

test.run()
