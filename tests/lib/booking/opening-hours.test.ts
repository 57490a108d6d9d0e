import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isOn } from '../../../lib/booking/opening.ts'
import { readOpeningHours } from '../../../lib/booking/opening-hours.ts'

const read = (...lines: string[]) => readOpeningHours(lines)
const hour = (h: number, m = 0) => h * 60 + m

/** Every line of opening hours that the sample content holds, entry by entry. */
function sampleHours(type: string): readonly (readonly string[])[] {
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes(`/${type}/`) && file.endsWith('.md'))
    .map((file) => (parse(readFileSync(join('content', file), 'utf8').split('---')[1] ?? '') as { orari?: string[] }).orari ?? [])
    .filter((lines) => lines.length > 0)
}

test('hours are read as offices write them', () => {
  assert.equal(read('lunedì e giovedì 9:00–13:00'), { openings: [{ weekdays: [1, 4], from: hour(9), to: hour(13) }], unread: [] })
  assert.equal(read('lunedì, mercoledì e venerdì 8:30–12:30').openings[0]?.weekdays, [1, 3, 5])
  assert.equal(read('da mercoledì a lunedì 10:00–19:00').openings[0]?.weekdays, [3, 4, 5, 6, 7, 1])
  assert.equal(read('giovedì 9:00–12:30 e 15:00–17:00').openings, [{ weekdays: [4], from: hour(9), to: hour(12, 30) }, { weekdays: [4], from: hour(15), to: hour(17) }])
  assert.equal(read('martedì anche 15:00–17:30').openings, [{ weekdays: [2], from: hour(15), to: hour(17, 30) }])
  assert.equal(read('da lunedì a venerdì 9:00–13:00, solo con appuntamento').openings.length, 1)
  assert.equal(read('primo sabato del mese 9:00–12:00').openings, [{ weekdays: [6], nth: 1, from: hour(9), to: hour(12) }])
  assert.equal(read('domenica 15:00–19:00, da ottobre a maggio').openings, [{ weekdays: [7], months: [10, 5], from: hour(15), to: hour(19) }])
  assert.equal(read('Lunedi\' e Giovedi 9.00 - 13.00').openings[0]?.weekdays, [1, 4])
})

test('a line that says for whom or where is never offered to everybody', () => {
  for (const line of ['venerdì 9:00–11:00 per i professionisti', 'sabato 9:00–12:00, solo carta d’identità e denunce di morte', 'lunedì 9:00–12:00 allo sportello di Carmignanello', 'gli altri giorni solo per telefono, 9:00–12:00', 'sportello da lunedì a sabato 8:30–12:30', 'sempre aperto', 'lunedì 25:00–26:00', 'lunedì 13:00–9:00', '']) {
    assert.equal(read(line), { openings: [], unread: [line] }, line)
  }
  assert.equal(read('lunedì 9:00–13:00', 'sabato 9:00–12:00, solo carta d’identità').openings.length, 1, 'the other lines stay')
})

test('where a line takes back what the others say, none is offered', () => {
  assert.equal(read('sabato e domenica 10:00–13:00', 'da dicembre a marzo solo la domenica').openings, [])
  assert.equal(read('lunedì 9:00–13:00', 'chiuso ad agosto').openings, [])
  assert.equal(read('da lunedì a sabato 9:00–13:00', 'chiuso il martedì').openings[0]?.weekdays, [1, 3, 4, 5, 6], 'a day of the week that is closed is understood')
})

test('every office of the sample content can be asked for a time, but those whose lines nobody could guess', () => {
  const all = sampleHours('unita').map(readOpeningHours)
  assert.ok(all.length >= 25)
  const without = all.filter(({ openings }) => openings.length === 0)
  assert.ok(without.length <= 1, JSON.stringify(without))
  assert.equal(all.flatMap(({ unread }) => unread).filter((line) => !/solo|professionisti|Carmignanello/.test(line)), without.flatMap(({ unread }) => unread).filter((line) => !/solo/.test(line)))
})

test('no line of hours breaks the reading, and what is read keeps within a day', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^(lunedì|da martedì a sabato)( anche)? \d{1,2}:\d\d–\d{1,2}:\d\d( e \d\d:\d\d–\d\d:\d\d)?(, .*)?$/)), { maxLength: 5 }), (lines) => {
    const { openings, unread } = readOpeningHours(lines)
    assert.ok(openings.every(({ from, to, weekdays }) => from >= 0 && from < to && to <= 1440 && weekdays.every((day) => day >= 1 && day <= 7)))
    assert.ok(unread.every((line) => lines.includes(line)))
  }))
})

test('an opening holds on the days it says: of the week, of the month, of the year', () => {
  const [first] = read('primo sabato del mese 9:00–12:00').openings
  const [winter] = read('lunedì 9:00–12:00, da novembre a marzo').openings
  if (!first || !winter) throw new Error('not read')
  assert.equal(['2026-12-05', '2026-12-12', '2027-01-02'].map((day) => isOn(first, day)), [true, false, true])
  assert.equal(['2026-11-30', '2027-03-29', '2027-04-05', '2026-12-01'].map((day) => isOn(winter, day)), [true, true, false, false])
})

test.run()
