import { WORDS } from '../words/it.ts'

/** `2026-03-02` or `2026-06-02T18:00` in words: «2 marzo 2026», «2 giugno 2026, ore 18:00». Anything else as it is. */
export function dayInWords(value: string): string {
  const [, year, month, day, hour] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? []
  const name = WORDS.months[Number(month) - 1]
  if (!year || !day || !name) return value
  // "1°" is how Italian writes the first of the month.
  const date = `${day === '01' ? '1°' : String(Number(day))} ${name} ${year}`
  return hour ? WORDS.time(date, hour) : date
}

/** From one moment to another, as short as it can be said. */
export function spanInWords(from: string, to: string | null | undefined): string {
  if (!to || to === from) return dayInWords(from)
  const [fromDay = '', fromHour] = from.split('T')
  const [toDay = '', toHour] = to.split('T')
  if (fromDay !== toDay) return WORDS.range(dayInWords(fromDay), dayInWords(toDay))
  return fromHour && toHour ? WORDS.hours(dayInWords(fromDay), fromHour, toHour) : dayInWords(from)
}

/** Day and short month for the tile of a date: `['02', 'giu']`. */
export function tileOf(value: string): readonly [day: string, month: string] {
  return [value.slice(8, 10), WORDS.shortMonths[Number(value.slice(5, 7)) - 1] ?? '']
}
