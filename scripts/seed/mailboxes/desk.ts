import type { MailPerson } from '../../../lib/mail/mailbox/messages.ts'
import { romeLocal, romeMoment } from '../../../lib/model/rome-moment.ts'
import { type Draw, drawFrom } from './draw.ts'
import type { SamplePerson } from './sample-person.ts'

/** Whose mailbox is made, and what its letters are made with. */
export interface Desk extends Draw {
  readonly person: SamplePerson
  readonly own: MailPerson
  /** Others of the same body, and some of the other ones. */
  readonly colleagues: readonly SamplePerson[]
  /** The year of the seed. */
  readonly year: number
  /** A moment of an office day so many days ago; never later than the morning of the seed. Milliseconds since the epoch. */
  readonly daysAgo: (days: number) => number
  /** A `Message-ID` without its angle brackets, another one each time. */
  readonly newId: (email: string) => string
}

const DAY = 86_400_000
const MINUTE = 60_000

/** @param day of the seed, `2026-11-28` */
export function deskOf(person: SamplePerson, people: readonly SamplePerson[], day: string): Desk {
  const draw = drawFrom(`${person.id} ${day}`)
  const dawn = romeMoment(`${day}T07:30`)
  const morning = dawn.kind === 'moment' ? dawn.at : Date.parse(`${day}T06:30Z`)
  let count = 0
  return {
    ...draw,
    person,
    own: { name: person.name, email: person.email },
    colleagues: people.filter(({ id }) => id !== person.id),
    year: Number(day.slice(0, 4)),
    daysAgo: (days) => (days === 0 ? morning - draw.between(1, 60) * MINUTE : workingDay(morning - days * DAY) + draw.between(0, 600) * MINUTE),
    newId: (email) => `esempio.${++count}.${person.id}.${day}@${email.slice(email.lastIndexOf('@') + 1)}`,
  }
}

// Offices write from Monday to Friday.
function workingDay(at: number): number {
  const weekday = new Date(`${romeLocal(at).slice(0, 10)}T12:00Z`).getUTCDay()
  return at - (weekday === 6 ? DAY : weekday === 0 ? 2 * DAY : 0)
}
