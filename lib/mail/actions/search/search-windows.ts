import type { MailFolder } from '../../mailbox/mail-folder.ts'
import type { MailQuery } from '../../mailbox/mail-query.ts'

/** Below so many messages a folder is searched at once: without an index a server reads some 1,000 a second. */
const SMALL = 2000

/** Days back at which a window ends: people look for what is recent, and see it first. */
const ENDS = [60, 365, 5 * 365] as const

const DAY = 24 * 60 * 60 * 1000

/**
 * A query cut into windows of time, newest first, so that each is answered soon; a query that reads no text, or of a small
 * folder, stays whole.
 *
 * @param now milliseconds since the epoch
 */
export function searchWindows(query: MailQuery, { total }: Pick<MailFolder, 'total'>, now: number): readonly MailQuery[] {
  if (query.text === undefined || total <= SMALL) return [query]
  const starts = ENDS.map((days) => dayOf(now - days * DAY))
  const windows = [...starts, null].map((since, at) => within(query, since, at === 0 ? null : dayOf(now - (ENDS[at - 1] ?? 0) * DAY - DAY)))
  return windows.filter((window) => window.since === undefined || window.until === undefined || window.since <= window.until)
}

function within(query: MailQuery, since: string | null, until: string | null): MailQuery {
  const from = [query.since, since].filter((day) => typeof day === 'string').sort().at(-1)
  const to = [query.until, until].filter((day) => typeof day === 'string').sort().at(0)
  return { ...query, ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }) }
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
