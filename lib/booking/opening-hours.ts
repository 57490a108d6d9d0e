import type { Opening, OpeningHours } from './opening.ts'
import { readDays } from './weekdays.ts'

const TIME = String.raw`(\d{1,2})[:.](\d{2})`
const RANGE = String.raw`${TIME}\s*[–—-]\s*${TIME}`
const LINE = new RegExp(String.raw`^(?<days>\D+?)\s+(?<ranges>${RANGE}(?:\s*(?:,|e)\s*${RANGE})*)(?:,\s*(?<remark>.+))?$`)
const ORDINALS = ['primo', 'secondo', 'terzo', 'quarto']
const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']
/** Remarks that whoever books an appointment satisfies by doing so. */
const BY_APPOINTMENT = /^(solo )?(con|su) (appuntamento|prenotazione)$/
/** A line with these words and no hours takes back what other lines say. */
const TAKES_BACK = /\b(chius\p{L}*|solo|soltanto|tranne|salvo|escluso|esclusa|esclusi)\b/u

/**
 * Reads opening hours as offices write them in their sheets, one line each: «da lunedì a venerdì 9:00–13:00», «martedì e
 * giovedì anche 15:00–17:30», «primo sabato del mese 9:00–12:00», «domenica 15:00–19:00, da ottobre a maggio».
 *
 * It offers too little rather than too much: a line it does not understand whole is left unread, and one that may take back
 * what the others say («chiuso ad agosto») leaves all of them unread.
 */
export function readOpeningHours(lines: readonly string[]): OpeningHours {
  const read = lines.map((line) => ({ line, openings: openingsOf(plain(line)), closed: closedDays(plain(line)) }))
  const unread = read.filter(({ openings, closed }) => openings === null && closed === null).map(({ line }) => line)
  if (unread.some((line) => TAKES_BACK.test(plain(line)) && !/\d/.test(line))) return { openings: [], unread: [...lines] }
  const closed = read.flatMap((one) => one.closed ?? [])
  const openings = read.flatMap((one) => one.openings ?? []).map((opening) => ({ ...opening, weekdays: opening.weekdays.filter((day) => !closed.includes(day)) }))
  return { openings: openings.filter(({ weekdays }) => weekdays.length > 0), unread }
}

function openingsOf(line: string): readonly Opening[] | null {
  const { days = '', ranges = '', remark } = LINE.exec(line)?.groups ?? {}
  const when = whichDays(days)
  const season = remark === undefined || BY_APPOINTMENT.test(remark) ? {} : monthsOf(remark)
  if (!when || !season) return null
  const hours = [...ranges.matchAll(new RegExp(RANGE, 'g'))].map(([, ...digits]) => digits.map(Number))
  const openings = hours.map(([hour = 0, minute = 0, toHour = 0, toMinute = 0]) => ({ ...when, ...season, from: hour * 60 + minute, to: toHour * 60 + toMinute }))
  return openings.length > 0 && openings.every(({ from, to }) => from < to && to <= 24 * 60) ? openings : null
}

function whichDays(text: string): Pick<Opening, 'weekdays' | 'nth'> | null {
  const { nth, days = '' } = /^(?:(?<nth>primo|secondo|terzo|quarto) (?=.* del mese))?(?<days>.+?)(?: del mese)?(?: anche)?$/.exec(text)?.groups ?? {}
  const weekdays = readDays(days)
  return weekdays && { weekdays, ...(nth ? { nth: ORDINALS.indexOf(nth) + 1 } : {}) }
}

function monthsOf(remark: string): Pick<Opening, 'months'> | null {
  const [, first = '', last = ''] = /^da (\p{L}+) a (\p{L}+)$/u.exec(remark) ?? []
  const months = [MONTHS.indexOf(first) + 1, MONTHS.indexOf(last) + 1] as const
  return months.includes(0) ? null : { months }
}

function closedDays(line: string): readonly number[] | null {
  const [, days = ''] = /^chius[oa] (?:il |la )?(.+)$/.exec(line) ?? []
  return readDays(days)
}

function plain(line: string): string {
  return line.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '').trim()
}
