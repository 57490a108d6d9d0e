import { countsOf, FACETS, type FacetValue, narrow } from '../facets.ts'
import { searchIndexOfPage } from './fallback.ts'
import type { FoundPage } from './found-page.ts'
import type { Asked } from './question.ts'
import type { Searcher } from './searcher.ts'
import { show } from './show.ts'

/** Results that are shown at first, and more at each wish. */
export const STEP = 10

/** What a question came to. */
export interface Outcome {
  readonly question: string
  readonly pages: readonly FoundPage[]
  readonly total: number
  readonly corrected: readonly (readonly [written: string, meant: string])[]
  /** Words of the question that are nowhere on the site. */
  readonly missing: readonly string[]
  readonly facets: readonly { readonly facet: string; readonly values: readonly FacetValue[] }[]
  readonly isFiltered: boolean
  /** The whole search was not to be had: this is what the page's own index has. */
  readonly isPartial: boolean
}

/** @param shown how many results at most */
export async function outcomeOf(searcher: Searcher, section: Element | null, { question, choice }: Asked, shown: number): Promise<Outcome> {
  const isFiltered = [...choice.values()].some(({ size }) => size > 0)
  const answer = await searcher.find(question)
  if (!answer) {
    const pages = searchIndexOfPage(section, question)
    return { question, pages, total: pages.length, corrected: [], missing: [], facets: [], isFiltered: false, isPartial: true }
  }
  const { found: { hits, corrected, missing }, membership } = answer
  const left = narrow(hits, choice, membership)
  return {
    question,
    pages: await show(left.slice(0, shown)),
    total: left.length,
    corrected,
    missing,
    facets: FACETS.map((facet) => ({ facet, values: countsOf(hits, choice, membership, facet) })),
    isFiltered,
    isPartial: false,
  }
}
