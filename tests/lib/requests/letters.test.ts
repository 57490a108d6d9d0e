import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { requestLetter } from '../../../lib/requests/letters/request-letter.ts'
import { messageOf } from '../../../lib/mail/message-of.ts'
import { mailText } from '../../../templates/mail/mail-text.ts'
import { aRequest } from './a-request.ts'

const site = { key: 'prato', tipo: 'public', nome: 'Comune di Prato', base: '/prato/' } as never
const render = (message: Parameters<typeof mailText>[0]) => ({ text: mailText(message), html: '' })
const slot = { day: '2026-12-01', time: '09:30' }
const asked = aRequest({ id: '7k3m9qxp', kind: 'appointment', appointment: { slot, state: 'asked' }, events: [{ what: 'received', at: Date.UTC(2026, 10, 28, 7), by: null, words: null, slot }] })
const letterOf = (request: typeof asked, index: number, to: 'person' | 'office') => requestLetter({ request, index, to, site, offer: to === 'person' && request.events[index]?.what === 'proposed' ? 'https://redazione.prato.example/api/appuntamento/accetta?t=x' : null, origin: 'https://redazione.prato.example' }, render)

test('who asked for an appointment is told that it is not theirs yet, with a file for the calendar that says the same', () => {
  const letter = letterOf(asked, 0, 'person')
  assert.is(letter?.subject, 'Richiesta n. 7K3M-9QXP: l’abbiamo ricevuta')
  assert.match(letter?.text ?? '', /Giorno e ora richiesti, da confermare: martedì 1° dicembre 2026, dalle 9:30 alle 10:00/)
  assert.match(letter?.text ?? '', /L’orario non è ancora tuo/)
  const [calendar] = letter?.attachments ?? []
  assert.is(calendar?.type, 'text/calendar; charset=utf-8')
  const event = calendar?.text.split('END:VTIMEZONE\r\n')[1]
  assert.is(
    event,
    [
      'BEGIN:VEVENT',
      'UID:appuntamento-7k3m9qxp@redazione.prato.example',
      'DTSTAMP:20261128T070000Z',
      'DTSTART;TZID=Europe/Rome:20261201T093000',
      'DTEND;TZID=Europe/Rome:20261201T100000',
      'SUMMARY:Cambio di residenza – Anagrafe',
      'DESCRIPTION:Richiesta n. 7K3M-9QXP\\nDa confermare: aspetta la mail dell’u',
      ' fficio.',
      'LOCATION:Palazzo comunale\\, Piazza della Fontana 1\\, 59100',
      'STATUS:TENTATIVE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('a time that changes is the same appointment in the calendar, and a confirmed one says so', () => {
  const later = { day: '2026-12-03', time: '15:00' }
  const story = { ...asked, events: [...asked.events, { what: 'proposed' as const, at: 1, by: null, words: null, slot: later }, { what: 'confirmed' as const, at: 2, by: null, words: 'Porta un documento.', slot: later }] }
  const calendars = [0, 1, 2].map((index) => letterOf(story, index, 'person')?.attachments?.[0]?.text ?? '')
  assert.is(new Set(calendars.map((text) => /UID:.*/.exec(text)?.[0])).size, 1)
  assert.match(calendars[2] ?? '', /STATUS:CONFIRMED/)
  assert.match(letterOf(story, 2, 'person')?.text ?? '', /> Porta un documento\./)
})

test('a time that is offered comes with the way to accept it, and what is accepted is told to both as agreed', () => {
  const offered = { ...asked, events: [...asked.events, { what: 'proposed' as const, at: 1, by: null, words: null, slot }, { what: 'accepted' as const, at: 2, by: null, words: null, slot }] }
  const offer = letterOf(offered, 1, 'person')?.text ?? ''
  assert.match(offer, /Accetta questo orario:\nhttps:\/\/redazione\.prato\.example\/api\/appuntamento\/accetta\?t=x/)
  assert.match(offer, /entro il giorno prima/)
  for (const to of ['person', 'office'] as const) {
    const letter = letterOf(offered, 2, to)
    assert.match(letter?.subject ?? '', /appuntamento confermato$/)
    assert.match(letter?.text ?? '', /accettato/)
    assert.not.match(letter?.text ?? '', /appuntamento\/accetta/)
    assert.match(letter?.attachments?.[0]?.text ?? '', /STATUS:CONFIRMED/)
  }
})

test('letters to citizens are one list, letters to offices another, so that a filter tells them from the work of the desk', () => {
  const listOf = (to: 'person' | 'office') => {
    const letter = letterOf(asked, 0, to)
    return JSON.stringify(letter && messageOf(letter, { name: 'Redazione', email: 'redazione@portale.example', host: 'portale.example' }).headers)
  }
  assert.match(listOf('person'), /<cittadini\.portale\.example>/)
  assert.match(listOf('office'), /<uffici\.portale\.example>/)
})

test('the office’s letter and calendar name no citizen', () => {
  const letter = letterOf(asked, 0, 'office')
  const whole = JSON.stringify(letter)
  assert.not.match(whole, /Ada|persona\.example|Come cambio/)
  assert.match(whole, /SUMMARY:Cambio di residenza – Richiesta n\. 7K3M-9QXP/)
})

test('nobody is written to who left no address', () => {
  assert.is(letterOf({ ...asked, person: { name: null, email: null, phone: null } }, 0, 'person'), null)
})

test('whatever a citizen writes, the letter has its headers and no others, and the calendar its lines', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (name, subject, text) => {
    const letter = letterOf({ ...asked, person: { ...asked.person, name }, subject, text }, 0, 'person')
    if (!letter) throw new Error('no letter')
    const message = messageOf(letter, { name: 'Redazione', email: 'redazione@portale.example', host: 'portale.example' })
    assert.not.match(`${String(message.subject)}${(message.to as { name: string }).name}`, /[\r\n]/)
    const lines = (letter.attachments?.[0]?.text ?? '').split('\r\n')
    assert.ok(lines.every((line) => new TextEncoder().encode(line).byteLength <= 75 && !/[\r\n]/.test(line)))
    assert.is(lines.filter((line) => line.startsWith('BEGIN:VEVENT')).length, 1)
  }))
})

test.run()
