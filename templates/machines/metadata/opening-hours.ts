import type { JsonLd } from './json-ld.ts'

const DAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAY = `(?:${DAYS.join('|')})`
const TIME = String.raw`(\d{1,2})[:.](\d{2})`
const SPAN = String.raw`(?:dalle )?(?:ore )?\d{1,2}[:.]\d{2}(?: ?[–-] ?| alle )\d{1,2}[:.]\d{2}`
const LINE = new RegExp(String.raw`^(?:(?:dal?) (${DAY}) (?:al?) (${DAY})|(${DAY}(?:(?:, | e |, e )${DAY})*))(?: anche)?:? (${SPAN}(?:(?:, | e |, e )${SPAN})*)$`)

/**
 * Hours as machines read them, of lines that say days and times and nothing else; `undefined` as soon as one line says more
 * («solo su appuntamento», «chiuso ad agosto»): hours that are nearly right send a person to a closed door.
 *
 * @example openingHours(['lunedì e giovedì 9:00–13:00']) // [{ '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Thursday'], opens: '09:00', closes: '13:00' }]
 */
export function openingHours(lines: readonly string[]): readonly JsonLd[] | undefined {
  const read = lines.map((line) => lineOf(line.trim().toLowerCase().normalize('NFC')))
  return read.every((found) => found !== null) ? read.flat() : undefined
}

function lineOf(line: string): readonly JsonLd[] | null {
  const [, from, to, list, spans] = LINE.exec(line) ?? []
  if (spans === undefined) return null
  const days = list === undefined ? between(DAYS.indexOf(from ?? ''), DAYS.indexOf(to ?? '')) : list.split(/, e |, | e /).map((day) => DAYS.indexOf(day))
  const times = [...spans.matchAll(new RegExp(`${TIME}(?: ?[–-] ?| alle )${TIME}`, 'g'))].map(([, h1, m1, h2, m2]) => [`${String(h1).padStart(2, '0')}:${String(m1)}`, `${String(h2).padStart(2, '0')}:${String(m2)}`] as const)
  if (days.length === 0 || times.some(([opens, closes]) => opens >= closes || closes > '23:59' || Number(opens.slice(3)) > 59 || Number(closes.slice(3)) > 59)) return null
  return times.map(([opens, closes]) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => NAMES[day]), opens, closes }))
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
