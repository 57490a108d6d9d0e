import { FILTERS } from '../document.ts'
import type { Choice } from '../facets.ts'

/** What the address of the page asks: the question and the filters. */
export interface Asked {
  readonly question: string
  readonly choice: Choice
}

/** Name of a filter in the address. */
const KEYS: readonly (readonly [key: string, facet: string])[] = Object.values(FILTERS).map((facet) => [facet.toLowerCase(), facet])

const LONGEST = 200

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search)
  return {
    question: (parameters.get('q') ?? '').slice(0, LONGEST).trim(),
    choice: new Map(KEYS.map(([key, facet]) => [facet, new Set(parameters.getAll(key))])),
  }
}

/** @returns with the `?`, empty when nothing is asked */
export function writeAsked({ question, choice }: Asked): string {
  const parameters = new URLSearchParams(question ? { q: question } : {})
  for (const [key, facet] of KEYS) for (const value of choice.get(facet) ?? []) parameters.append(key, value)
  const text = parameters.toString()
  return text && `?${text}`
}
