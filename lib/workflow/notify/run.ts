import type { Published } from '../published.ts'
import type { Ledger } from './ledger.ts'
import type { MailOffice } from './mail-office.ts'

/** One run of the mail job. `now` in milliseconds since the epoch. */
export interface Run {
  readonly office: MailOffice
  readonly book: Ledger
  readonly published: Published
  readonly now: number
}
