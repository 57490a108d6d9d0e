import { countOf, type Distribution, sumOfAnswers, sumOfStars, type Tally } from './tally.ts'

/** Of fewer ratings than these a page's own figures are not published: somebody could be recognised. */
export const FEWEST = 5

/** What a public body publishes of what its readers said (d.lgs. 82/2005, art. 7, comma 3). */
export interface PublishedRatings {
  /** Of the whole site; `null` when there are fewer than `FEWEST` in all. */
  readonly all: { readonly stars: Distribution; readonly answers: Readonly<Record<string, number>> } | null
  /** Pages with enough ratings, the most rated first. */
  readonly pages: readonly RatedPage[]
  /** All the others together; never fewer than `FEWEST` ratings, so that no page is found by taking away. */
  readonly others: { readonly pages: number; readonly stars: Distribution } | null
}

export interface RatedPage {
  readonly page: string
  readonly about: Tally['about']
  readonly stars: Distribution
}

/** Pure: the same tallies, the same figures. */
export function publishedRatings(tallies: readonly Tally[]): PublishedRatings {
  const rated = byPage(tallies)
  const stars = sumOfStars(rated.map((page) => page.stars))
  if (countOf(stars) < FEWEST) return { all: null, pages: [], others: null }
  const alone = rated.filter((page) => countOf(page.stars) >= FEWEST)
  const together = rated.filter((page) => countOf(page.stars) < FEWEST)
  // A few left over would be known from the total: the least rated page joins them.
  while (together.length > 0 && countOf(sumOfStars(together.map((page) => page.stars))) < FEWEST) {
    const least = alone.pop()
    if (!least) break
    together.push(least)
  }
  return {
    all: { stars, answers: sumOfAnswers(tallies) },
    pages: alone,
    others: together.length === 0 ? null : { pages: together.length, stars: sumOfStars(together.map((page) => page.stars)) },
  }
}

/** What readers said of each page in all these months, the most rated first. */
export function byPage(tallies: readonly Tally[]): readonly RatedPage[] {
  const groups = new Map<string, Tally[]>()
  for (const tally of tallies) {
    const key = `${tally.page} ${tally.about}`
    groups.set(key, [...(groups.get(key) ?? []), tally])
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ page: group[0].page, about: group[0].about, stars: sumOfStars(group.map(({ stars }) => stars)) }] : []))
    .sort((a, b) => countOf(b.stars) - countOf(a.stars) || (`${a.page} ${a.about}` < `${b.page} ${b.about}` ? -1 : 1))
}
