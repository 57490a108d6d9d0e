const days = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A day in words, with the day of the week.
 *
 * @param day `YYYY-MM-DD`
 * @example weekdayInWords('2026-12-01') // 'martedì 1° dicembre 2026'
 */
export function weekdayInWords(day: string): string {
  // «1°» is how Italian writes the first of the month.
  return days.format(new Date(`${day}T12:00Z`)).replace(/ 1 /, ' 1° ')
}
