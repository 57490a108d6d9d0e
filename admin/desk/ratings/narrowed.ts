import { countOf } from '../../../lib/model/rating/tally.ts'
import type { DeskPlace, DeskRatedPage } from '../../../lib/protocol/ratings.ts'
import type { AskedRatings, Order } from './asked-ratings.ts'

/** Stands for pages that gather others, which are no office's. */
export const NO_OFFICE = 'sito'

const BY: Readonly<Record<Order, (page: DeskRatedPage) => number>> = {
  // As the server gives them.
  missing: () => 0,
  most: ({ stars }) => countOf(stars),
  comments: ({ comments }) => comments,
}

/** The pages that were asked for, in the order that was asked for. */
export function narrowed(pages: readonly DeskRatedPage[], { site, office, order }: AskedRatings): readonly DeskRatedPage[] {
  const wanted = pages.filter((page) => (site === '' || page.site.key === site) && (office === '' || (page.office?.key ?? NO_OFFICE) === office))
  return [...wanted].sort((a, b) => BY[order](b) - BY[order](a))
}

export function sitesOf(pages: readonly DeskRatedPage[]): readonly DeskPlace[] {
  return distinct(pages.map(({ site }) => site))
}

export function officesOf(pages: readonly DeskRatedPage[], site: string, noOffice: string): readonly DeskPlace[] {
  return distinct(pages.filter((page) => site === '' || page.site.key === site).map(({ office }) => office ?? { key: NO_OFFICE, name: noOffice }))
}

function distinct(places: readonly DeskPlace[]): readonly DeskPlace[] {
  return [...new Map(places.map((place) => [place.key, place])).values()].sort((a, b) => a.name.localeCompare(b.name, 'it'))
}
