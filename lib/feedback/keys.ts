/** Where ratings lie in the store: one of a day, a month that was counted, words apart from it. */
export const KEYS = {
  rating: (site: string, day: string, id: string) => `ratings:single:${site}:${day.slice(0, 7)}:${day}:${id}`,
  ratings: (site: string) => `ratings:single:${site}`,
  month: (site: string, month: string) => `ratings:month:${site}:${month}`,
  months: (site: string) => `ratings:month:${site}`,
  comment: (site: string, day: string, id: string) => `ratings:comment:${site}:${day}:${id}`,
  comments: (site: string) => `ratings:comment:${site}`,
} as const

export interface RatingKey {
  readonly key: string
  readonly month: string
  readonly day: string
  readonly id: string
}

/** Reads the end of a key of `KEYS.rating`; `null` for what is none of ours. */
export function readRatingKey(key: string): RatingKey | null {
  const [, month, day, id] = /:(\d{4}-\d{2}):(\d{4}-\d{2}-\d{2}):([0-9a-f-]{36})$/.exec(key) ?? []
  return month && day && id ? { key, month, day, id } : null
}

/** Reads the end of a key of `KEYS.comment`. */
export function readCommentKey(key: string): Pick<RatingKey, 'key' | 'day' | 'id'> | null {
  const [, day, id] = /:(\d{4}-\d{2}-\d{2}):([0-9a-f-]{36})$/.exec(key) ?? []
  return day && id ? { key, day, id } : null
}

/** Reads the end of a key of `KEYS.month`. */
export function readMonthKey(key: string): { readonly key: string; readonly month: string } | null {
  const [, month] = /:(\d{4}-\d{2})$/.exec(key) ?? []
  return month ? { key, month } : null
}
