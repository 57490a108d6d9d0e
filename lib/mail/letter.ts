import type { MailingList } from './mailing-list.ts'

/** Who a letter is for. */
export interface Addressee {
  /** Where it lands in the demonstration: the id of a person, or `esperto-<id of the question>`. */
  readonly box: string
  readonly name: string
  readonly email: string
}

/** A small file of text that goes with a letter. */
export interface LetterAttachment {
  readonly name: string
  /** `text/calendar; charset=utf-8` */
  readonly type: string
  readonly text: string
}

/** A mail that is ready to leave. `at` in milliseconds since the epoch. */
export interface Letter {
  /** Names it for ever, in `[a-z0-9.-]`: sent twice after a crash it is still one letter, and mail programs show it once. */
  readonly id: string
  readonly to: Addressee
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly list: MailingList
  /** What the letters of one story share, in `[a-z0-9.-]`. */
  readonly thread: string
  readonly at: number
  readonly attachments?: readonly LetterAttachment[]
}
