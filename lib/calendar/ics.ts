import type { CalendarEvent } from './calendar-event.ts'
import { contentLine } from './content-line.ts'
import { eventLines } from './event-lines.ts'
import { ROME_ZONE } from './rome-zone.ts'
import { textValue } from './text-value.ts'

/**
 * A calendar as the text of its file, `text/calendar` (RFC 5545). No METHOD: it is a file to open or to follow, not an
 * invitation to answer.
 *
 * @param name of the calendar, as a program shows it (RFC 7986 §5.1)
 * @example icsOf({ name: 'Eventi', events: [{ uid: 'festa@prato.example', start: '2026-06-02T18:00', summary: 'Festa', stamp: 0 }] })
 */
export function icsOf({ name, events }: { readonly name: string; readonly events: readonly CalendarEvent[] }): string {
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Redazione Diffusa//IT'],
    ['NAME', textValue(name)],
    // What programs read that do not know RFC 7986.
    ['X-WR-CALNAME', textValue(name)],
    ...ROME_ZONE,
    ...events.flatMap(eventLines),
    ['END', 'VCALENDAR'],
  ]
  return lines.map(([property, value]) => contentLine(property, value)).join('')
}
