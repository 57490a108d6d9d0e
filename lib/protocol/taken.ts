import * as v from 'valibot'
import type { DeskPerson } from './desk.ts'

/** Who has a proposal in hand: `POST /api/desk/take`, `/hand-over`, `/release`; `GET /api/desk/takers?n=12`. */
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const person = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
/** Who has it, as the page says: of two who take it at once only one still sees what is so. */
const from = v.nullable(person)

export const TakeMessage = v.strictObject({ number, from })
export const HandOverMessage = v.strictObject({ number, from, to: person })
export const ReleaseMessage = v.strictObject({ number })

/** Who has it now. */
export interface TakenAnswer {
  readonly takenBy: DeskPerson | null
}

export interface TakersAnswer {
  readonly people: readonly DeskPerson[]
}
