import * as v from 'valibot'
import type { RequestKind } from '../model/requests/request-kinds.ts'
import type { DeskPerson } from './desk.ts'

/**
 * The requests of citizens, for who answers them: `GET /api/desk/requests`, `/request?id=`, `/request-image?id=&n=`;
 * `POST /api/desk/request-take`, `-answer`, `-propose`, `-confirm`, `-pass`, `-close`.
 */
const seen = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/)),
  /** How many steps it had on the screen: who acts on what has changed is told. */
  seen: v.pipe(v.number(), v.integer(), v.minValue(1)),
}
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000))
const someWords = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(4000), v.transform((text) => (text === '' ? null : text))))
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))

export const TakeRequestMessage = v.strictObject(seen)
export const AnswerRequestMessage = v.strictObject({ ...seen, words })
export const CloseRequestMessage = v.strictObject({ ...seen, words })
export const ConfirmAppointmentMessage = v.strictObject({ ...seen, words: someWords })
export const ProposeTimeMessage = v.strictObject({
  ...seen,
  slot: v.strictObject({ day: v.pipe(v.string(), v.isoDate()), time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
  words: someWords,
})
export const PassOnMessage = v.strictObject({ ...seen, owner: slug, unit: slug, words: someWords })

export type RequestState = 'new' | 'taken' | 'closed'

/** A request as a line of the list. Moments are milliseconds since the epoch. */
export interface RequestLine {
  readonly id: string
  /** As people read it: `7K3M-9QXP`. */
  readonly number: string
  readonly kind: RequestKind
  readonly site: string
  readonly siteName: string
  readonly owner: string
  readonly office: string
  readonly state: RequestState
  readonly taker: DeskPerson | null
  readonly subject: string
  readonly at: number
  readonly appointment: { readonly state: 'asked' | 'proposed' | 'confirmed'; readonly when: string | null } | null
}

export interface RequestsAnswer {
  readonly items: readonly RequestLine[]
  /** Somebody who answers for no office has no list at all. */
  readonly answers: boolean
}

export interface RequestStep {
  readonly what: 'received' | 'taken' | 'answered' | 'proposed' | 'accepted' | 'confirmed' | 'passed' | 'closed'
  readonly at: number
  readonly by: string | null
  readonly words: string | null
  readonly when: string | null
  /** What became of the mail to the citizen about it: `none` where none was to be sent. */
  readonly mail: 'none' | 'sent' | 'waiting' | 'refused'
}

/** A request whole, for who answers it. */
export interface RequestAnswer {
  readonly line: RequestLine
  readonly seen: number
  readonly person: { readonly name: string | null; readonly email: string | null; readonly phone: string | null }
  readonly category: string | null
  readonly text: string
  readonly place: { readonly address: string; readonly position: { readonly lat: number; readonly lon: number } | null } | null
  readonly images: number
  readonly steps: readonly RequestStep[]
  readonly mailLeaves: boolean
  /** Other offices of the site it may be passed on to. */
  readonly offices: readonly { readonly owner: string; readonly unit: string; readonly title: string }[]
  /** Times of its office that nobody asked for; none for what is no appointment. */
  readonly days: readonly { readonly day: string; readonly name: string; readonly times: readonly string[] }[]
  /** Days after which it is forgotten once it is closed. */
  readonly daysKept: number
}
