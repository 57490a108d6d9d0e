import { contentLine } from '../../../../lib/calendar/content-line.ts'
import { eventLines } from '../../../../lib/calendar/event-lines.ts'
import { ROME_ZONE } from '../../../../lib/calendar/rome-zone.ts'
import { romeLocal } from '../../../../lib/model/rome-moment.ts'
import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'

const DAY = 86_400_000

/** Invitations to meetings of the next weeks (RFC 6047). */
export function invitations(desk: Desk): readonly SampleLetter[] {
  return say.invitations.map(({ summary, place }, i) => {
    const from = desk.pick(desk.colleagues)
    const at = desk.daysAgo(1 + i * 2)
    const start = `${romeLocal(at + (4 + i * 3) * DAY).slice(0, 10)}T10:00`
    const id = desk.newId(from.email)
    const lines: readonly (readonly [string, string])[] = [['BEGIN', 'VCALENDAR'], ['VERSION', '2.0'], ['PRODID', '-//Esempio//IT'], ['METHOD', 'REQUEST'], ...ROME_ZONE, ...event(id, { summary, place, start, at, organizer: from.email, attendee: desk.own.email }), ['END', 'VCALENDAR']]
    return {
      folder: 'INBOX',
      at,
      flags: i > 1 ? (['\\Seen'] as const) : [],
      mail: {
        from: { name: from.name, address: from.email },
        to: { name: desk.own.name, address: desk.own.email },
        subject: say.invited(summary),
        text: `${summary}\n${start.replace('T', ', ore ')}\n${place}\n`,
        messageId: `<${id}>`,
        icalEvent: { method: 'REQUEST', filename: say.invitation, content: lines.map(([name, value]) => contentLine(name, value)).join('') },
      },
    }
  })
}

function event(uid: string, { summary, place, start, at, organizer, attendee }: { readonly summary: string; readonly place: string; readonly start: string; readonly at: number; readonly organizer: string; readonly attendee: string }): readonly (readonly [string, string])[] {
  const lines = eventLines({ uid, start, end: start.replace('T10', 'T11'), summary, location: place, stamp: at })
  return [...lines.slice(0, -1), ['ORGANIZER', `mailto:${organizer}`], ['ATTENDEE;RSVP=TRUE', `mailto:${attendee}`], ...lines.slice(-1)]
}
