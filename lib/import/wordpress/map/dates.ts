import { romeLocal } from '../../../model/rome-moment.ts'

/**
 * The day an element came online, by the clocks of the offices. UTC is what is trusted, for the site's own clock may have been
 * set to another place.
 *
 * @param date `YYYY-MM-DD HH:MM:SS` by the site's clock
 */
export function publicationDay(date: string, dateGmt: string): string | null {
  const utc = Date.parse(`${dateGmt.trim().replace(' ', 'T')}Z`)
  // WordPress writes zeros for a draft that never was online.
  if (!Number.isNaN(utc) && !dateGmt.startsWith('0000')) return romeLocal(utc).slice(0, 10)
  return dayOf(date.slice(0, 10))
}

/**
 * The day of a date field. CMB2's timestamps are midnight in the time zone PHP is set to, which WordPress sets to UTC: the
 * day is UTC's, and nothing else. Texts are day-month-year, or month/day/year where a field has CMB2's own default.
 *
 * @example dayOfField('1772409600') // '2026-03-02'
 */
export function dayOfField(value: string): string | null {
  const text = value.trim()
  if (/^-?\d{6,12}$/.test(text)) return momentOfField(text)?.slice(0, 10) ?? null
  const [, first = '', sign = '', second = '', year = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/.exec(text) ?? []
  if (year === '') return dayOf(text.slice(0, 10))
  const monthFirst = sign === '/' && Number(first) <= 12
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A timestamp as a day with its time, as the theme shows it: it is read in UTC, as it was written. */
export function momentOfField(value: string): string | null {
  const at = Number(value) * 1000
  if (!/^-?\d{1,12}$/.test(value.trim()) || Math.abs(at) > 8.64e15) return null
  const text = new Date(at).toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 16) : null
}

/** A day that exists, between 1900 and 2100; `null` for anything else. */
export function dayOf(text: string): string | null {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return null
  const parsed = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(text) ? null : text
}

/** The same day some months later, or the last of a month that is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
