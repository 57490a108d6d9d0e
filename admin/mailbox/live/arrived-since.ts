import type { NewsAnswer } from '../../../lib/protocol/webmail.ts'
import { lineKey } from '../list/line-key.ts'

/** What came to the inbox between two answers: how many at least, and the newest; `null` where nothing new did. */
export function arrivedSince(before: NewsAnswer | null, after: NewsAnswer): { readonly count: number; readonly newest: NonNullable<NewsAnswer['newest']> } | null {
  const { newest } = after
  if (!before || !newest?.unread) return null
  const known = before.newest
  // One that was moved away leaves an older one as the newest: that is no news. Numbers only ever grow (RFC 3501 §2.3.1.1).
  if (known && (lineKey(known) === lineKey(newest) || (known.validity === newest.validity && newest.uid <= known.uid))) return null
  return { count: Math.max(1, after.unread - before.unread), newest }
}
