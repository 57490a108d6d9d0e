// Law 260/1949 art. 2 with law 54/1977 and d.P.R. 792/1985; 2 June by law 336/2000.
const FIXED = new Set(['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'])

// Law 151/2025: San Francesco is a holiday again, from 1 January 2026.
const SAINT_FRANCIS = { day: '10-04', since: 2026 }

/** Is a day (`YYYY-MM-DD`) a public holiday all over Italy? Sundays are not told apart here. */
export function isItalianHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const monthDay = day.slice(5)
  if (monthDay === SAINT_FRANCIS.day) return year >= SAINT_FRANCIS.since
  return FIXED.has(monthDay) || monthDay === knownEasterMonday(year)
}

const easterMondays = new Map<number, string>()

// A queue of hundreds asks for it thousands of times.
function knownEasterMonday(year: number): string {
  const day = easterMondays.get(year) ?? easterMonday(year)
  easterMondays.set(year, day)
  return day
}

/** `MM-DD` of the Monday after Easter (the algorithm of Meeus, Jones and Butcher, for the Gregorian calendar). */
function easterMonday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCorrection = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sunday = epact + toSunday - 7 * late + 114
  const monday = new Date(Date.UTC(year, Math.floor(sunday / 31) - 1, (sunday % 31) + 2))
  return monday.toISOString().slice(5, 10)
}
