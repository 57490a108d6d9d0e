import type { CalendarEvent } from '../../lib/calendar/calendar-event.ts'
import { icsOf } from '../../lib/calendar/ics.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Entry } from '../../lib/model/entry.ts'
import type { event } from '../../lib/model/types/event.ts'
import type { place } from '../../lib/model/types/place.ts'
import { addressOf } from '../../lib/site/address.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { absolute } from './absolute.ts'
import { ENTRY_WORDS } from '../words/entry.ts'
import { MACHINE_WORDS as say } from '../words/machine.ts'

/** Where the calendar of one event is, rooted at the site. */
export function eventCalendar({ url }: Pick<Card, 'url'>): string {
  return `${url}evento.ics`
}

/** All events of a site that are on it today, those that were and those that come, as one calendar to follow. */
export function calendarOf(queries: Queries): string {
  const events = queries.cards('evento').flatMap((card) => queries.entry(card.path) ?? [])
  return icsOf({ name: say.calendarOf(queries.site.nome), events: events.map((entry) => eventOf(queries, entry)) })
}

/** One event as a calendar to open; `null` when it has gone. */
export function calendarOfEvent(queries: Queries, path: string): string | null {
  const entry = queries.entry(path)
  return entry && icsOf({ name: String(entry.values.titolo), events: [eventOf(queries, entry)] })
}

function eventOf(queries: Queries, entry: Entry): CalendarEvent {
  const { titolo, descrizione, costo, inizio, fine, data_pubblicazione } = entry.values as ValuesOf<typeof event>
  const { site } = queries
  const url = absolute(site, addressOf(entry, site.tipo))
  const hosted = url.startsWith('https:')
  return {
    uid: `${entry.path.replace(/^content\/|\.md$/g, '')}@${site.email.split('@')[1] ?? 'localhost'}`,
    start: inizio,
    end: fine,
    summary: titolo,
    description: [descrizione, `${ENTRY_WORDS.cost}: ${costo}`, ...(hosted ? [url] : [])].join('\n'),
    location: whereOf(queries, entry),
    url: hosted ? url : undefined,
    stamp: Date.parse(`${queries.updated(entry.path) ?? data_pubblicazione}T00:00:00Z`),
    status: 'CONFIRMED',
  }
}

function whereOf(queries: Queries, entry: Entry): string | undefined {
  const { luogo, sede } = entry.values as ValuesOf<typeof event>
  const card = luogo === undefined ? null : queries.named(entry.owner, 'luogo', luogo)
  const values = card && (queries.entry(card.path)?.values as ValuesOf<typeof place> | undefined)
  const { site } = queries
  return card && values && site.tipo === 'public' ? `${card.title}, ${values.indirizzo}, ${values.cap} ${site.localita}` : sede
}
