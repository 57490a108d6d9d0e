/** Name of the time zone events are written in. */
export const ROME = 'Europe/Rome'

/**
 * The zone as a calendar carries it, so that a program without a table of zones shows the same hour: since 1996 summer time
 * goes from the last Sunday of March to the last of October, at 01:00 UTC (Directive 2000/84/EC).
 */
export const ROME_ZONE: readonly (readonly [name: string, value: string])[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', ROME],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19960331T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
