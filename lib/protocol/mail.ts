import * as v from 'valibot'

/** The mails a person gets: `GET /api/desk/mail`, `POST /api/desk/mail-wishes`. */
export const MailWishesMessage = v.strictObject({ digest: v.boolean() })

export interface MailAnswer {
  /** Where they go: the address of the rubrica. */
  readonly address: string
  /** `nowhere`: this portal sends none; `box`: the trial's own box. */
  readonly leaves: 'mail' | 'box' | 'nowhere'
  readonly digest: boolean
  /** When the mail server last refused one for good, milliseconds since the epoch; `null` for never. */
  readonly lastRefused: number | null
}
