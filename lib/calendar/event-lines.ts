import type { CalendarEvent } from './calendar-event.ts'
import { ROME } from './rome-zone.ts'
import { textValue } from './text-value.ts'

type Line = readonly [name: string, value: string]

/** An event as the properties of a VEVENT (RFC 5545 §3.6.1). */
export function eventLines({ uid, start, end, summary, description, location, url, stamp, status }: CalendarEvent): readonly Line[] {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(uid)],
    // Without a METHOD the stamp is the last change, not the moment the file was made (§3.8.7.2).
    ['DTSTAMP', utc(stamp)],
    beginning(start),
    ...(end === undefined || end === start ? [] : [ending(start, end)]),
    ['SUMMARY', textValue(summary)],
    ...(description ? [['DESCRIPTION', textValue(description)] as const] : []),
    ...(location ? [['LOCATION', textValue(location)] as const] : []),
    ...(url ? [['URL', url.replace(/\s/g, '')] as const] : []),
    ...(status ? [['STATUS', status] as const] : []),
    ['END', 'VEVENT'],
  ]
}

function beginning(start: string): Line {
  return isDay(start) ? ['DTSTART;VALUE=DATE', day(start)] : [`DTSTART;TZID=${ROME}`, moment(start)]
}

// Both ends are of one type, and the end of whole days is the day after (§3.6.1).
function ending(start: string, end: string): Line {
  return isDay(start) ? ['DTEND;VALUE=DATE', day(dayAfter(end.slice(0, 10)))] : [`DTEND;TZID=${ROME}`, moment(isDay(end) ? `${end}T23:59` : end)]
}

function isDay(time: string): boolean {
  return !time.includes('T')
}

function day(iso: string): string {
  return iso.replaceAll('-', '')
}

function moment(local: string): string {
  return `${local.replace(/[-:]/g, '')}00`
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)
}

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
