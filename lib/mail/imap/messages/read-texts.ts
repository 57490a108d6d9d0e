import type { ImapFlow } from 'imapflow'
import type { MimePart } from '../../mime/mime-part.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { atom, peek } from '../wire/tokens.ts'

/** Octets of one text as it travels, and of all of a message: 2 MB once decoded, and the signs that encode them. */
const ONE_TEXT = 3 * 1024 * 1024
const ALL_TEXTS = 6 * 1024 * 1024
/** Texts of one message that are read; programs make one or two. */
const TEXTS_LIMIT = 30

/** Texts of a message by the id of their part, undecoded. */
export interface Texts {
  readonly read: ReadonlyMap<string, Buffer>
  readonly cut: boolean
}

export async function readTexts(client: ImapFlow, uid: number, parts: readonly MimePart[]): Promise<Texts> {
  let room = ALL_TEXTS
  const asked = parts.slice(0, TEXTS_LIMIT).flatMap(({ id, end }) => {
    const count = Math.min(end, ONE_TEXT, room)
    room -= count
    return count > 0 ? [{ id, count, cut: count < end }] : []
  })
  const cut = asked.some((one) => one.cut) || room <= 0 || parts.length > TEXTS_LIMIT
  if (asked.length === 0) return { read: new Map(), cut }
  const [row] = await fetchByUid(client, String(uid), [atom('UID'), ...asked.map(({ id, count }) => peek(id, 0, count))])
  return { read: row?.sections ?? new Map(), cut }
}
