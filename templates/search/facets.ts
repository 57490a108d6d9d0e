import { FILTERS } from './document.ts'
import type { Engine } from './engine.ts'
import type { Hit } from './find.ts'

/** The names of the filters in the order they are shown. */
export const FACETS = Object.values(FILTERS)

/** Which pages have a value of a filter: filter → value → ids. */
export type Membership = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** Values a person chose: of one filter any will do, of several each must. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>

/** Asks once which pages have what, so that filtering costs no further question and counts are those of the list shown. */
export async function membershipOf(engine: Engine): Promise<Membership> {
  const all = await engine.filters()
  const membership = new Map<string, Map<string, ReadonlySet<string>>>()
  for (const facet of FACETS) {
    const values = new Map<string, ReadonlySet<string>>()
    for (const value of Object.keys(all[facet] ?? {})) values.set(value, new Set((await engine.search(null, { filters: { [facet]: value } })).results.map(({ id }) => id)))
    membership.set(facet, values)
  }
  return membership
}

export function narrow(hits: readonly Hit[], choice: Choice, membership: Membership, except?: string): readonly Hit[] {
  return hits.filter(({ id }) => [...choice].every(([facet, values]) => facet === except || values.size === 0 || [...values].some((value) => membership.get(facet)?.get(value)?.has(id))))
}

export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}

/** How many of the pages found each value would leave, the other filters as they are; those that leave none only when chosen. */
export function countsOf(hits: readonly Hit[], choice: Choice, membership: Membership, facet: string): readonly FacetValue[] {
  const left = narrow(hits, choice, membership, facet)
  const counted = [...(membership.get(facet) ?? [])].map(([value, ids]) => ({ value, count: left.filter(({ id }) => ids.has(id)).length, chosen: choice.get(facet)?.has(value) ?? false }))
  return counted.filter(({ count, chosen }) => count > 0 || chosen).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'it'))
}
