const long = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('it-IT', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const DAY = 86_400_000

/** A date of the content, with its hour where it has one. Content dates have no zone: they are read as if UTC. */
export interface Moment {
  /** Milliseconds of the beginning of the day. */
  readonly day: number
  /** `18:00`, or `''`. */
  readonly hour: string
}

export function momentOf(value: unknown): Moment | null {
  const [, date, hour = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(String(value)) ?? []
  const day = date === undefined ? Number.NaN : Date.parse(`${date}T00:00Z`)
  return Number.isNaN(day) ? null : { day, hour }
}

/** Whole days from one to the other, negative when the other comes first. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.round((to.day - from.day) / DAY)
}

/** Whole years from one to the other where it is the same day of the year, else 0. */
export function yearsBetween(from: Moment, to: Moment): number {
  const [a, b] = [new Date(from.day).toISOString(), new Date(to.day).toISOString()]
  return a.slice(5, 10) === b.slice(5, 10) ? Number(b.slice(0, 4)) - Number(a.slice(0, 4)) : 0
}

/** «30 aprile 2026», «1° maggio 2026, ore 18:00». */
export function dayInWords({ day, hour }: Moment): string {
  return `${ordinal(long.format(day))}${hour === '' ? '' : `, ore ${hour}`}`
}

/** «dal 30 aprile all’8 maggio 2026»: the year and the hour once where they are the same; «dalle 20:00 alle 21:00 del 2 marzo 2026» of one day. */
export function fromTo(from: Moment, to: Moment): string {
  if (from.day === to.day) return `dalle ${from.hour || '0:00'} alle ${to.hour || '0:00'} ${withArticle('di', dayInWords({ ...to, hour: '' }))}`
  const sameYear = new Date(from.day).getUTCFullYear() === new Date(to.day).getUTCFullYear()
  const first = from.hour === to.hour && sameYear ? ordinal(short.format(from.day)) : dayInWords(from)
  return `${withArticle('da', first)}${from.hour === to.hour ? '' : ','} ${withArticle('a', dayInWords(to))}`
}

/** «del 30 aprile 2026», «dell’8 aprile 2026», «il 1° maggio 2026», «l’11 maggio 2026». */
export function withArticle(before: 'da' | 'a' | 'di' | 'il', day: string): string {
  const vowel = /^(8|11)\s/.test(day)
  const forms = { da: ['dal ', 'dall’'], a: ['al ', 'all’'], di: ['del ', 'dell’'], il: ['il ', 'l’'] } as const
  return `${forms[before][vowel ? 1 : 0]}${day}`
}

// «1°» is how Italian writes the first of the month.
function ordinal(day: string): string {
  return day.replace(/^1 /, '1° ')
}
