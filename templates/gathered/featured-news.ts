import type { Card } from '../../lib/site/card.ts'

/** News that may lead the first page: how far back one with an image is looked for. */
const RECENT = 5

/** The news for the large place of a first page, one with an image if a recent one has it, and the others in order. */
export function featuredOf(news: readonly Card[]): { readonly first: Card | undefined; readonly others: readonly Card[] } {
  const first = news.slice(0, RECENT).find((card) => card.image !== null) ?? news[0]
  return { first, others: news.filter((card) => card !== first) }
}
