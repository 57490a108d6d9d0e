import { dayInWords, spanInWords } from '../../../../templates/text/days.ts'
import { READ_WORDS } from '../../words/read.ts'
import type { CalendarMoment } from './read-invitation.ts'

const inRome = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Rome' })

/** «28 novembre 2026, ore 10:00»; in the time of the offices where it can be told, else with the name of the place. */
export function momentInWords({ date, time, utc, zone }: CalendarMoment): string {
  const { allDay, zone: at } = READ_WORDS.invitation
  if (time === null) return `${dayInWords(date)}, ${allDay}`
  if (utc) return dayInWords(inRome.format(new Date(`${date}T${time}:00Z`)).replace(' ', 'T'))
  const local = dayInWords(`${date}T${time}`)
  // Programs call the same zone by several names.
  return zone === null || /rome|roma|W\. Europe/i.test(zone) ? local : at(local, zone)
}

/** From when to when; the day is said once where both are on it. */
export function stretchInWords(start: CalendarMoment, end: CalendarMoment | null): string {
  if (!end?.time) return momentInWords(start)
  const plain = start.time !== null && !start.utc && !end.utc && start.zone === end.zone
  if (!plain || momentInWords(start) !== dayInWords(`${start.date}T${start.time}`)) return READ_WORDS.invitation.from(momentInWords(start), momentInWords(end))
  return spanInWords(`${start.date}T${start.time}`, `${end.date}T${end.time}`)
}
