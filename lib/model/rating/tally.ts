import type { Rating } from './rating.ts'

/** How many readers gave each number of stars, from one to five. */
export type Distribution = readonly [number, number, number, number, number]

/** What readers said of a page in a month (`YYYY-MM`), counted; no words. */
export interface Tally {
  readonly month: string
  readonly page: string
  readonly about: Rating['about']
  readonly stars: Distribution
  /** How many chose each answer, by its name. */
  readonly answers: Readonly<Record<string, number>>
}

export const NO_STARS: Distribution = [0, 0, 0, 0, 0]

/** Ratings of one month, counted by page and question; sorted by page, so that equal ratings give equal tallies. */
export function tallied(month: string, ratings: readonly Rating[]): readonly Tally[] {
  const byPage = new Map<string, Tally>()
  for (const { page, about, stars, answer } of ratings) {
    const key = `${page} ${about}`
    const before = byPage.get(key) ?? { month, page, about, stars: NO_STARS, answers: {} }
    const counted = before.stars.map((n, i) => (i === stars - 1 ? n + 1 : n)) as unknown as Distribution
    byPage.set(key, { ...before, stars: counted, answers: answer === null ? before.answers : plus(before.answers, { [answer]: 1 }) })
  }
  return [...byPage].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally)
}

export function sumOfStars(distributions: readonly Distribution[]): Distribution {
  return NO_STARS.map((_, i) => distributions.reduce((sum, stars) => sum + (stars[i] ?? 0), 0)) as unknown as Distribution
}

export function sumOfAnswers(tallies: readonly Pick<Tally, 'answers'>[]): Readonly<Record<string, number>> {
  return tallies.reduce<Readonly<Record<string, number>>>((sum, { answers }) => plus(sum, answers), {})
}

export function countOf(stars: Distribution): number {
  return stars.reduce((sum, n) => sum + n, 0)
}

/** The mean number of stars; `null` of none. */
export function meanOf(stars: Distribution): number | null {
  const count = countOf(stars)
  return count === 0 ? null : stars.reduce((sum, n, i) => sum + n * (i + 1), 0) / count
}

function plus(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
