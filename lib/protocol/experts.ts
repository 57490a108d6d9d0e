import * as v from 'valibot'
import { MailAddress } from '../mail/mail-address.ts'

/** The opinions asked of people without an account: `GET /api/desk/experts?n=12`, `POST /api/desk/expert-ask`, `POST /api/desk/expert-end`. */
const number = v.pipe(v.number(), v.integer(), v.minValue(1))

export const AskExpertMessage = v.strictObject({
  number,
  /** A question sent twice carries the same id and is one. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  expert: v.strictObject({
    // It is written in a header and in the history: no control character, no bracket of an address.
    name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(80), v.regex(/^[^<>\p{C}\p{Zl}\p{Zp}]+$/u)),
    email: MailAddress,
  }),
  question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  /** The person was told what will be seen of a page that is not for everybody, and wants it. */
  confirmed: v.boolean(),
})
export const EndExpertMessage = v.strictObject({ number, question: v.pipe(v.string(), v.uuid()) })

export type AskExpert = v.InferOutput<typeof AskExpertMessage>

/** A question and what became of it. Times in milliseconds since the epoch. */
export interface ExpertOpinion {
  readonly id: string
  /** Who was asked; the address only for who may ask. */
  readonly name: string
  readonly email: string | null
  readonly question: string
  readonly askedBy: string
  readonly askedAt: number
  readonly until: number
  readonly state: 'waiting' | 'answered' | 'expired' | 'ended'
  readonly answer: { readonly agrees: boolean; readonly text: string; readonly at: number } | null
  /** Was the text changed after it was asked about? */
  readonly stale: boolean
  /** May whoever looks take it back? */
  readonly canEnd: boolean
}

export interface ExpertsAnswer {
  readonly opinions: readonly ExpertOpinion[]
  /** `null` for who may not ask, or where nothing can be asked now. */
  readonly ask: {
    /** The titles of the pages that will be shown. */
    readonly pages: readonly string[]
    /** Not for everybody: it takes a confirmation, and the page is shown without what lies around it. */
    readonly restricted: boolean
    /** When the link will end. */
    readonly until: number
  } | null
}
