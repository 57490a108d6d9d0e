import type { Published } from '../workflow/published.ts'
import type { OwedLetters } from './mail/owed-letters.ts'
import type { RequestStore } from './request-store.ts'
import type { SlotBook } from './slot-book.ts'

/** What every action on a request works with. */
export interface RequestRoom {
  readonly requests: RequestStore
  readonly slots: SlotBook
  /** `null` where no mail leaves. */
  readonly owed: OwedLetters | null
  readonly published: () => Promise<Published>
  /** Milliseconds since the epoch. */
  readonly now: () => number
}
