import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageSet } from '../../mailbox/messages.ts'

/** Lines that are read to find out what year messages are of: mostly what is put away is what one sees. */
const NEAR = 600
const PAGE = 200

// The archive of an Italian office turns its year at midnight in Italy.
const YEAR = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Rome' })

/** Messages by the year they were sent in, newest year first. */
export async function yearsOf(store: MailStore, { folder, validity, uids }: MessageSet): Promise<readonly (readonly [year: string, uids: readonly number[]])[]> {
  const moments = await momentsNear(store, folder, new Set(uids))
  for (const uid of uids) if (!moments.has(uid)) moments.set(uid, (await store.open({ folder, validity, uid })).line.at)
  const years = new Map<string, number[]>()
  for (const uid of uids) {
    const year = YEAR.format(new Date(moments.get(uid) ?? 0))
    years.set(year, [...(years.get(year) ?? []), uid])
  }
  return [...years].sort(([a], [b]) => Number(b) - Number(a))
}

async function momentsNear(store: MailStore, folder: string, wanted: ReadonlySet<number>): Promise<Map<number, number>> {
  const moments = new Map<number, number>()
  for (let from = 0; from < NEAR && moments.size < wanted.size; from += PAGE) {
    const { lines, total } = await store.list({ folder, from, count: PAGE })
    for (const { uid, at } of lines) if (wanted.has(uid)) moments.set(uid, at)
    if (from + PAGE >= total) break
  }
  return moments
}
