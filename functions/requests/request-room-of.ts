import { owedLetters } from '../../lib/requests/mail/owed-letters.ts'
import type { RequestRoom } from '../../lib/requests/request-room.ts'
import { requestStore } from '../../lib/requests/request-store.ts'
import { slotBook } from '../../lib/requests/slot-book.ts'
import type { Services } from '../services.ts'

/** What actions on requests work with, from what every handler has. */
export function requestRoomOf({ store, work, mail }: Pick<Services, 'store' | 'work' | 'mail'>): RequestRoom {
  return { requests: requestStore(store), slots: slotBook(store), owed: mail.office && owedLetters(store), published: work.published, now: work.now }
}
